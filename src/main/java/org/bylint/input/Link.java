package org.bylint.input;

import org.bylint.text.Span;

/**
 * A link.
 *
 * @param text its words, a span in the text of the {@link Document}; empty where it has none
 * @param target the address as written
 * @param targetSource where the address stands in the source file
 */
public record Link(Span text, String target, Span targetSource) {}
