package org.bylint.analysis.quotation;

import org.bylint.analysis.quotation.Mark.Side;
import org.bylint.text.Span;

/**
 * Tells by the neighbours of a mark whether it opens or closes: a mark opens after a space or an
 * opening bracket and before a word, it closes after a word and before a space or a stop. Other
 * marks next to it are looked through ({@code "'Oui'"}); a no-break space belongs to the words
 * inside.
 */
final class Sides {
  private static final String MARKS = "\"'‘’‚‹›“”„«»";

  private Sides() {}

  static Side of(String text, Span block, int start, int end) {
    int left = left(text, block, start);
    int right = right(text, block, end);
    char before = left < 0 ? '\n' : text.charAt(left);
    char after = right < 0 ? '\n' : text.charAt(right);
    boolean word = isWordStart(text, right, after);
    if (start > block.start() && isApostrophe(text.charAt(start - 1)) && word && end == right) {
      return Side.OPENS;
    }
    boolean spaceBefore = isSpace(before) || isOpeningBracket(before) || isDash(before);
    boolean spaceAfter = isSpace(after) || isStop(after) || isClosingBracket(after);
    if (spaceBefore && spaceAfter && isSpace(before) && isSpace(after)) {
      return bySpaces(text, block, start, end);
    }
    if (spaceBefore && word) {
      return after == '.' || after == '…' ? Side.EITHER : Side.OPENS;
    }
    if (!spaceBefore && (spaceAfter || isDash(after))) {
      return Side.CLOSES;
    }
    return spaceBefore && isStop(after) ? Side.CLOSES : Side.EITHER;
  }

  /** A mark between spaces: the edge of the block or a no-break space may still tell. */
  private static Side bySpaces(String text, Span block, int start, int end) {
    boolean atStart = start == block.start();
    boolean atEnd = end == block.end();
    if (atStart || atEnd) {
      return atStart && !atEnd ? Side.OPENS : Side.CLOSES;
    }
    boolean hardBefore = isHardSpace(text.charAt(start - 1));
    boolean hardAfter = isHardSpace(text.charAt(end));
    if (hardBefore != hardAfter) {
      return hardAfter ? Side.OPENS : Side.CLOSES;
    }
    return Side.EITHER;
  }

  private static int left(String text, Span block, int start) {
    int i = start - 1;
    while (i >= block.start() && MARKS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i < block.start() ? -1 : i;
  }

  private static int right(String text, Span block, int end) {
    int i = end;
    while (i < block.end() && MARKS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i >= block.end() ? -1 : i;
  }

  private static boolean isWordStart(String text, int at, char c) {
    if (c == '.') {
      return text.startsWith("..", at + 1);
    }
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || "…([{¿¡€$£#@+§".indexOf(c) >= 0;
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || isHardSpace(c);
  }

  private static boolean isHardSpace(char c) {
    return c == '\u00A0' || c == '\u202F' || c == '\u2007';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isOpeningBracket(char c) {
    return "([{<:=/*_".indexOf(c) >= 0;
  }

  private static boolean isClosingBracket(char c) {
    return ")]}>/*_".indexOf(c) >= 0;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '|';
  }

  private static boolean isStop(char c) {
    return ".,;:!?…".indexOf(c) >= 0;
  }
}
