package org.bylint.input.markdown;

import java.util.List;
import org.bylint.text.Span;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * The file, what of it was parsed, and where nodes stand in it.
 *
 * @param content the file
 * @param masked of the same length, with template tags hidden
 * @param shift where the parsed part begins
 */
record Source(String content, String masked, int shift) {

  /** From the first unit of a node to its last; empty at {@code otherwise} when it has no place. */
  Span span(Node node, int otherwise) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? new Span(otherwise, otherwise)
        : span(spans.get(0)).union(span(spans.get(spans.size() - 1)));
  }

  Span span(SourceSpan span) {
    int start = span.getInputIndex() + shift;
    return new Span(start, start + span.getLength());
  }

  /** Whether a unit was hidden or changed before parsing. */
  boolean isMasked(int at) {
    return content.charAt(at) != masked.charAt(at);
  }
}
