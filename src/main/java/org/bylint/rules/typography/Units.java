package org.bylint.rules.typography;

import org.bylint.text.Span;

/** Classes of characters that the typography checks ask for, and the words between them. */
final class Units {
  static final char NO_BREAK = '\u00a0';
  static final char NARROW = '\u202f';
  static final char THIN = '\u2009';

  private Units() {}

  /** A space of any width inside a line. */
  static boolean isSpace(char c) {
    return c == ' ' || isNoBreak(c) || c == THIN || c == '\t';
  }

  static boolean isNoBreak(char c) {
    return c == NO_BREAK || c == NARROW;
  }

  static boolean isWordUnit(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Ends a word or a figure. */
  static boolean isWordOrFigure(char c) {
    return isWordUnit(c) || Character.isDigit(c);
  }

  static boolean isClosing(char c) {
    return "»”\"’')]".indexOf(c) >= 0;
  }

  /** The character at an offset; a line end outside of the block. */
  static char at(String text, Span block, int offset) {
    return block.contains(offset) ? text.charAt(offset) : '\n';
  }

  /** Where the word that ends here begins; letters and hyphens. */
  static int wordStart(String text, Span block, int end) {
    int start = end;
    while (start > block.start() && isInWord(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the word that begins here ends; letters and hyphens. */
  static int wordEnd(String text, Span block, int start) {
    int end = start;
    while (end < block.end() && isInWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isInWord(char c) {
    return isWordUnit(c) || c == '-';
  }
}
