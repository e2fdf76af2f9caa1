package org.bylint.analysis.quotation;

import org.bylint.analysis.Quotation.Style;
import org.bylint.text.Span;

/**
 * A quotation mark as it stands in the text.
 *
 * @param span one code unit, or two for a doubled apostrophe
 * @param style of the family it belongs to
 * @param shape whether its glyph opens or closes; a straight mark tells nothing
 * @param side whether its neighbours make it an opening or a closing one
 * @param block index of its block
 * @param first whether it is the first thing in its block
 * @param joined whether its block is so long that it holds paragraphs run together
 */
record Mark(
    Span span, Style style, Shape shape, Side side, int block, boolean first, boolean joined) {

  /** What a glyph is made for. */
  enum Shape {
    OPENING,
    CLOSING,
    BOTH
  }

  /** What the neighbours of a mark make of it. */
  enum Side {
    OPENS,
    CLOSES,
    EITHER
  }

  int start() {
    return span.start();
  }

  int end() {
    return span.end();
  }

  boolean isSingle() {
    return style == Style.SINGLE || style == Style.PLUS;
  }
}
