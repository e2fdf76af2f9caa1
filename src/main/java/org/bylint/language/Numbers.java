package org.bylint.language;

/** Where numbers end: 540.000, 3,5 and 1 200 (with no-break or thin spaces) are one. */
final class Numbers {
  private Numbers() {}

  static int end(String text, int from, int end) {
    int at = digits(text, from, end);
    boolean grouping = at - from <= 3;
    while (at + 1 < end && Character.isDigit(text.charAt(at + 1))) {
      char c = text.charAt(at);
      int after = digits(text, at + 1, end);
      boolean group = after - at == 4 && grouping;
      boolean separated =
          c == '.' || c == ',' || (group && (Chars.isGroupSpace(c) || Chars.isApostrophe(c)));
      if (!separated) {
        break;
      }
      at = after;
    }
    return at;
  }

  private static int digits(String text, int from, int end) {
    int at = from;
    while (at < end && Character.isDigit(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return Math.min(at, end);
  }
}
