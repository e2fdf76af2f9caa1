package org.bylint.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Quotation.Style;
import org.bylint.analysis.quotation.Mark.Shape;
import org.bylint.analysis.quotation.Mark.Side;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.text.Span;

/**
 * Finds the marks of an article, paragraph by paragraph. Apostrophes, inches and minutes are left
 * out where their neighbours show what they are; a single mark that may still be an apostrophe is
 * left to {@link MarkPairing}.
 */
final class MarkScanner {
  private static final int LONGEST_PARAGRAPH = 3000;

  private final String text;
  private final List<Span> opaque;
  private final List<Mark> marks = new ArrayList<>();
  private Span block = new Span(0, 0);
  private int index;
  private int nextOpaque;

  private MarkScanner(Document document) {
    this.text = document.text();
    this.opaque = document.opaque().stream().sorted().toList();
  }

  static List<Mark> scan(Document document) {
    MarkScanner scanner = new MarkScanner(document);
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Zone zone = blocks.get(i).zone();
      if (zone != Zone.CODE && zone != Zone.FURNITURE) {
        scanner.scan(blocks.get(i).span(), i);
      }
    }
    return scanner.marks;
  }

  private void scan(Span span, int blockIndex) {
    block = span;
    index = blockIndex;
    int i = span.start();
    while (i < span.end()) {
      i = read(i, text.charAt(i));
    }
  }

  private int read(int i, char c) {
    switch (c) {
      case '"' -> add(i, 1, Style.STRAIGHT, Shape.BOTH);
      case '“' -> add(i, 1, Style.CURLY, Shape.OPENING);
      case '”' -> add(i, 1, Style.CURLY, Shape.CLOSING);
      case '„' -> add(i, 1, Style.LOW_HIGH, Shape.OPENING);
      case '«' -> add(i, 1, Style.GUILLEMETS, Shape.OPENING);
      case '»' -> add(i, 1, Style.GUILLEMETS, Shape.CLOSING);
      case '‹', '‚' -> add(i, 1, Style.SINGLE, Shape.OPENING);
      case '›' -> add(i, 1, Style.SINGLE, Shape.CLOSING);
      case '+' -> add(i, 1, Style.PLUS, Shape.BOTH);
      case '\'', '’', '‘' -> {
        return apostrophe(i, c);
      }
      default -> {}
    }
    return i + 1;
  }

  /**
   * A doubled apostrophe is a straight mark; a single one may be a mark where its sides allow it.
   */
  private int apostrophe(int i, char c) {
    if (isDoubled(i, c)) {
      add(i, 2, Style.STRAIGHT, c == '‘' ? Shape.OPENING : Shape.BOTH);
      return i + 2;
    }
    Side side = Sides.of(text, block, i, i + 1);
    boolean elision = side == Side.OPENS && i > block.start() && isWord(text.charAt(i - 1));
    boolean year = side == Side.OPENS && c != '‘' && isYear(i + 1);
    if (side != Side.EITHER && !elision && !year) {
      Shape shape = c == '‘' ? Shape.OPENING : Shape.BOTH;
      add(i, 1, Style.SINGLE, shape);
    }
    return i + 1;
  }

  /** Two of them, and not an elision before a single mark (l''affaire'). */
  private boolean isDoubled(int i, char c) {
    if (i + 1 >= block.end() || !isTwin(c, text.charAt(i + 1))) {
      return false;
    }
    boolean wordBefore = i > block.start() && isWord(text.charAt(i - 1));
    boolean wordAfter = i + 2 < block.end() && isWord(text.charAt(i + 2));
    return !(wordBefore && wordAfter);
  }

  private static boolean isTwin(char c, char next) {
    return c == '\'' ? next == c : next == '’' || next == '‘';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** The '90s, mai '68. */
  private boolean isYear(int at) {
    return at + 1 < block.end()
        && Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))
        && (at + 2 >= block.end() || !Character.isDigit(text.charAt(at + 2)));
  }

  private void add(int start, int length, Style style, Shape shape) {
    Span span = new Span(start, start + length);
    while (nextOpaque < opaque.size() && opaque.get(nextOpaque).end() <= start) {
      nextOpaque++;
    }
    if (nextOpaque < opaque.size() && opaque.get(nextOpaque).overlaps(span)) {
      return;
    }
    Side side = Sides.of(text, block, start, start + length);
    boolean joined = block.length() > LONGEST_PARAGRAPH;
    marks.add(new Mark(span, style, shape, side, index, isFirst(start), joined));
  }

  /** Whether only spaces and a dialogue dash stand before it in its block. */
  private boolean isFirst(int start) {
    int i = start - 1;
    while (i >= block.start() && (Sides.isSpace(text.charAt(i)) || Sides.isDash(text.charAt(i)))) {
      i--;
    }
    return i < block.start();
  }
}
