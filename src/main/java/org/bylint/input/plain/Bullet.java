package org.bylint.input.plain;

import org.bylint.text.Span;

/** The mark before an item of a list in plain text. */
final class Bullet {
  private static final String MARKS = "-•*·▪◦‣■●";

  private Bullet() {}

  static boolean begins(String content, Span line) {
    return line.length() > 2
        && MARKS.indexOf(content.charAt(line.start())) >= 0
        && isSpace(content.charAt(line.start() + 1))
        && !Subheading.isMarked(line.in(content));
  }

  /** Where the words begin. */
  static int end(String content, Span line) {
    int at = line.start() + 1;
    while (at < line.end() && isSpace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
  }
}
