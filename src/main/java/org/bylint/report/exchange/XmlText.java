package org.bylint.report.exchange;

/** Text as XML 1.0 can hold it. */
final class XmlText {
  private static final char REPLACEMENT = '\uFFFD';

  private XmlText() {}

  /**
   * The text with a mark in place of what XML forbids: controls, lone surrogates, non-characters.
   */
  static String of(String text) {
    StringBuilder b = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      b.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
      i += Character.charCount(c);
    }
    return b.toString();
  }

  /** The production {@code Char} of XML 1.0, fifth edition, section 2.2. */
  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
