package org.bylint.rules.declarative;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions that a rule page may use. What can make a search take for ever is refused
 * when the page is read: a repeated group that holds a repetition, back references, large counts.
 */
final class SafePattern {
  private static final int MAX_LENGTH = 600;
  private static final int MAX_REPEAT = 200;

  private final String source;
  private int at;

  /** For each open group: whether anything in it repeats without a small limit. */
  private final Deque<Boolean> repeats = new ArrayDeque<>();

  private SafePattern(String source) {
    this.source = source;
  }

  /**
   * Compiles an expression.
   *
   * @param parameter its name, for messages
   */
  static Pattern compile(String parameter, String source, boolean ignoreCase) {
    Optional<String> defect = new SafePattern(source).defect();
    if (defect.isPresent()) {
      throw new ParameterException(parameter, defect.get() + ": " + source);
    }
    try {
      int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.MULTILINE;
      Pattern pattern =
          Pattern.compile(
              source, ignoreCase ? flags | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : flags);
      if (pattern.matcher("").find()) {
        throw new ParameterException(parameter, "matches nothing at all, everywhere: " + source);
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      throw new ParameterException(
          parameter, "is no regular expression (" + e.getDescription() + "): " + source);
    }
  }

  private Optional<String> defect() {
    if (source.length() > MAX_LENGTH) {
      return Optional.of("is longer than " + MAX_LENGTH + " characters");
    }
    repeats.push(false);
    while (at < source.length()) {
      char c = source.charAt(at++);
      boolean inner = false;
      if (c == '\\') {
        if (at < source.length() && isBackReference(source.charAt(at))) {
          return Optional.of("refers back to a group");
        }
        at++;
      } else if (c == '[') {
        skipClass();
      } else if (c == '(') {
        repeats.push(false);
        continue;
      } else if (c == ')' && repeats.size() > 1) {
        inner = repeats.pop();
        mark(inner);
      } else if (c == '|') {
        continue;
      }
      Optional<String> wrong = quantifier(inner);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Optional.empty();
  }

  private static boolean isBackReference(char c) {
    return (c >= '1' && c <= '9') || c == 'k';
  }

  private void skipClass() {
    int depth = 1;
    while (at < source.length() && depth > 0) {
      char c = source.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
  }

  /** Reads a quantifier, if one stands here; {@code inner}: it follows a group that repeats. */
  private Optional<String> quantifier(boolean inner) {
    if (at >= source.length()) {
      return Optional.empty();
    }
    char c = source.charAt(at);
    int most = 1;
    if (c == '*' || c == '+') {
      most = Integer.MAX_VALUE;
    } else if (c == '{') {
      int close = source.indexOf('}', at);
      if (close < 0) {
        return Optional.empty();
      }
      most = most(source.substring(at + 1, close));
      if (most > MAX_REPEAT && most < Integer.MAX_VALUE) {
        return Optional.of("repeats more than " + MAX_REPEAT + " times");
      }
      at = close;
    } else if (c != '?') {
      return Optional.empty();
    }
    at++;
    while (at < source.length() && (source.charAt(at) == '?' || source.charAt(at) == '+')) {
      at++;
    }
    if (most > 1) {
      mark(true);
    }
    return inner && most > 1
        ? Optional.of("repeats a group that holds a repetition")
        : Optional.empty();
  }

  private static int most(String counts) {
    int comma = counts.indexOf(',');
    String last = comma < 0 ? counts : counts.substring(comma + 1);
    try {
      return last.isBlank() ? Integer.MAX_VALUE : Integer.parseInt(last.strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private void mark(boolean repeating) {
    if (repeating && !repeats.isEmpty()) {
      repeats.pop();
      repeats.push(true);
    }
  }
}
