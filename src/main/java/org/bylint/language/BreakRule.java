package org.bylint.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule that proposes sentence boundaries, with the exceptions that overrule it. */
final class BreakRule {
  private final Lazy<Pattern> before;
  private final Lazy<Pattern> after;
  private final String needed;
  private final List<ExceptionRule> exceptions;

  BreakRule(String before, String after, String needed, List<ExceptionRule> exceptions) {
    this.before = new Lazy<>(() -> Pattern.compile(before));
    this.after = new Lazy<>(() -> Pattern.compile(after));
    this.needed = needed;
    this.exceptions = exceptions;
  }

  /** Whether the text has all characters without which the rule finds nothing. */
  boolean canMatch(String text) {
    for (int i = 0; i < needed.length(); i++) {
      if (text.indexOf(needed.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  Search search(String text) {
    return new Search(text);
  }

  /** The search for this rule in one text. */
  final class Search {
    private final Matcher left;
    private final Matcher right;
    private final String text;
    private final int length;

    private Search(String text) {
      left = before.get().matcher(text);
      right = after.get().matcher(text);
      this.text = text;
      length = text.length();
    }

    /** Goes to the next position; false when there is none. */
    boolean find() {
      while (left.find()) {
        right.region(left.end(), length);
        if (right.lookingAt()) {
          return true;
        }
      }
      return false;
    }

    /** Begins anew at {@code from}: what stands before it is not looked at. */
    boolean findFrom(int from) {
      left.region(from, length);
      return find();
    }

    /** Goes on until the position lies after {@code end}. */
    boolean findAfter(int end) {
      while (position() <= end) {
        if (!find()) {
          return false;
        }
      }
      return true;
    }

    int start() {
      return left.start();
    }

    int position() {
      return right.start();
    }

    boolean isAllowed() {
      for (ExceptionRule exception : exceptions) {
        if (exception.forbids(text, position())) {
          return false;
        }
      }
      return true;
    }
  }
}
