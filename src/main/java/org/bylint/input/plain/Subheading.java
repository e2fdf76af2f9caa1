package org.bylint.input.plain;

import org.bylint.text.Span;

/**
 * Marks around a subheading in plain text: {@code ## Words} or, as agencies do, {@code - Words -}.
 */
final class Subheading {
  private static final int LONGEST = 90;

  private Subheading() {}

  static boolean isMarked(String line) {
    return line.startsWith("## ") || line.startsWith("### ") || isBetweenDashes(line);
  }

  private static boolean isBetweenDashes(String line) {
    int end = line.length() - 1;
    return line.length() > 4
        && line.length() <= LONGEST
        && isDash(line.charAt(0))
        && isDash(line.charAt(end))
        && line.charAt(1) == ' '
        && line.charAt(end - 1) == ' ';
  }

  /** The words without the marks, as a range of the line. */
  static Span words(String line) {
    if (line.startsWith("#")) {
      return new Span(line.indexOf(' ') + 1, line.length());
    }
    return isBetweenDashes(line) ? new Span(2, line.length() - 2) : new Span(0, line.length());
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—';
  }
}
