package org.bylint.language;

/** Classes of characters that the scanners ask for. */
final class Chars {
  private Chars() {}

  /** White space of any width, the no-break spaces and the zero-width ones included. */
  static boolean isSpace(int c) {
    if (c < 0x80) {
      return c <= ' ';
    }
    return c == 0x85
        || c == 0xA0
        || c == 0x200B
        || c == 0xFEFF
        || (c != 0x200C && c != 0x200D && Character.isSpaceChar(c));
  }

  /** A space that joins the groups of a number: no-break, narrow no-break, thin, figure. */
  static boolean isGroupSpace(int c) {
    return c == 0xA0 || c == 0x202F || c == 0x2009 || c == 0x2007;
  }

  /** A letter, or what belongs to one: combining mark, soft hyphen. */
  static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || isMark(c) || c == 0xAD;
  }

  static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  /** A mark that is never anything but a quotation mark. */
  static boolean isQuote(int c) {
    return switch (c) {
      case '"', '«', '»', '“', '”', '„', '‟', '‹', '›', '‚', '〝', '〞' -> true;
      default -> false;
    };
  }

  static boolean isPunctuation(int type) {
    return switch (type) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  /** End of the run of the same character. */
  static int endOfRun(String text, int from, int end) {
    int at = from + 1;
    while (at < end && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at;
  }

  /** End of a symbol with what modifies it: an emoji with its variation, skin tone and joiners. */
  static int endOfSymbol(String text, int from, int end) {
    int c = text.codePointAt(from);
    int at = from + Character.charCount(c);
    boolean flag = isRegional(c);
    while (at < end) {
      int next = text.codePointAt(at);
      if (next == 0x200D && at + 1 < end) {
        at += 1 + Character.charCount(text.codePointAt(at + 1));
      } else if (isMark(next) || (next >= 0x1F3FB && next <= 0x1F3FF)) {
        at += Character.charCount(next);
      } else if (flag && isRegional(next)) {
        at += Character.charCount(next);
        flag = false;
      } else {
        break;
      }
    }
    return Math.min(at, end);
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
