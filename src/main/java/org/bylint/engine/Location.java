package org.bylint.engine;

import org.bylint.text.LineIndex;
import org.bylint.text.Position;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;

/**
 * A stretch of a file as it stands.
 *
 * @param start where it begins
 * @param end just after its last character
 * @param text what stands there; empty for the file as a whole
 */
public record Location(Position start, Position end, String text) {

  /** The stretch that a span of the source covers. */
  public static Location of(SourceFile source, LineIndex lines, Span span) {
    return new Location(
        lines.position(span.start()), lines.position(span.end()), span.in(source.content()));
  }
}
