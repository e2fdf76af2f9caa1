package org.bylint.input;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bylint.text.Span;

/**
 * Reads instructions to bylint from comments: {@code <!-- bylint-disable RULE, RULE: reason -->}.
 */
public final class Directives {
  private static final String PREFIX = "bylint-";
  private static final String OPEN = "<!--";
  private static final String CLOSE = "-->";

  private Directives() {}

  /**
   * The directive that a comment holds, if it is one; whatever begins with {@code bylint-} is, if
   * only of an unknown kind.
   *
   * @param comment the comment with its marks
   * @param start where the comment stands in the source
   */
  public static Optional<Directive> read(String comment, int start) {
    if (!comment.startsWith(OPEN) || !comment.endsWith(CLOSE) || comment.length() < 7) {
      return Optional.empty();
    }
    String words = comment.substring(OPEN.length(), comment.length() - CLOSE.length()).strip();
    if (!words.startsWith(PREFIX)) {
      return Optional.empty();
    }
    int colon = words.indexOf(':');
    String head = colon < 0 ? words : words.substring(0, colon);
    String reason = colon < 0 ? "" : words.substring(colon + 1).strip();
    List<String> parts =
        Arrays.stream(head.split("[\\s,]+", -1)).filter(p -> !p.isEmpty()).toList();
    int last = parts.size() - 1;
    Optional<LocalDate> until =
        last > 1 && parts.get(last - 1).equals(Directive.UNTIL)
            ? Directive.day(parts.get(last))
            : Optional.empty();
    List<String> rules = parts.subList(1, until.isPresent() ? last - 1 : parts.size());
    Span source = new Span(start, start + comment.length());
    String word = parts.get(0).substring(PREFIX.length());
    return Optional.of(new Directive(Directive.Kind.of(word), word, rules, reason, until, source));
  }
}
