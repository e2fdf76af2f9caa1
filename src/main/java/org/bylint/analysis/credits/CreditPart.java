package org.bylint.analysis.credits;

/**
 * A name within a credit line.
 *
 * @param start where it begins in the line
 * @param text the name, without label and marks
 */
record CreditPart(int start, String text) {
  int end() {
    return start + text.length();
  }

  /** The part without what {@code from} and {@code to} cut off, white space and marks stripped. */
  CreditPart cut(int from, int to) {
    int first = from;
    int last = to;
    while (first < last && isMargin(text.charAt(first))) {
      first++;
    }
    while (last > first && isMargin(text.charAt(last - 1))) {
      last--;
    }
    return new CreditPart(start + first, text.substring(first, last));
  }

  CreditPart stripped() {
    return cut(0, text.length());
  }

  private static boolean isMargin(char c) {
    return Character.isWhitespace(c)
        || c == '\u00a0'
        || c == '\u202f'
        || "()[]/,;:-–—|*_.\"«»“”©".indexOf(c) >= 0;
  }
}
