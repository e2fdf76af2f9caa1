package org.bylint.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule that forbids a boundary between what stands before and after a position. */
final class ExceptionRule {
  private final Lazy<Pattern> pattern;

  /**
   * @param before expression for the text before the position, of bounded length
   * @param after expression for the text after it; it is looked at first, being cheaper
   */
  ExceptionRule(String before, String after) {
    String ahead = after.isEmpty() ? "" : "(?=" + after + ")";
    String behind = before.isEmpty() ? "" : "(?<=" + before + ")";
    pattern = new Lazy<>(() -> Pattern.compile(ahead + behind));
  }

  boolean forbids(String text, int position) {
    Matcher matcher = pattern.get().matcher(text);
    matcher.useTransparentBounds(true);
    matcher.region(position, text.length());
    return matcher.lookingAt();
  }
}
