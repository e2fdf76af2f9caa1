package org.bylint.report;

/**
 * How text looks on a terminal: columns that it takes, and a form of it that cannot do anything to
 * the terminal.
 */
final class Display {
  private Display() {}

  /** Number of columns that a text takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      width += width(c);
      i += Character.charCount(c);
    }
    return width;
  }

  /** Number of columns that a character takes: none for a combining one, two for an ideograph. */
  static int width(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        Character.isIdeographic(c)
            || (c >= 0x1100 && c <= 0x115f)
            || (c >= 0x3040 && c <= 0x30ff)
            || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xff01 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff);
    return wide ? 2 : 1;
  }

  /**
   * The text on one line, unit for unit: line ends, tabs and control characters become spaces,
   * characters that cannot be seen become a dot.
   */
  static String oneLine(String text) {
    StringBuilder b = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      if (type == Character.CONTROL
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR) {
        b.append(' ');
      } else {
        b.append(type == Character.FORMAT ? '·' : c);
      }
    }
    return b.toString();
  }
}
