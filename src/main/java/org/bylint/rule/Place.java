package org.bylint.rule;

import org.bylint.text.Span;

/**
 * Where something stands.
 *
 * @param span the range; empty for the article as a whole
 * @param frame what the span counts in
 */
public record Place(Span span, Frame frame) {

  /** What offsets count in. */
  public enum Frame {
    /** The text of the document. */
    TEXT,
    /** The source file (front matter, markup). */
    SOURCE
  }

  public static Place text(Span span) {
    return new Place(span, Frame.TEXT);
  }

  public static Place source(Span span) {
    return new Place(span, Frame.SOURCE);
  }
}
