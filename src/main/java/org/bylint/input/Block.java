package org.bylint.input;

import org.bylint.text.Span;

/**
 * A paragraph, heading, list item, table cell or the like.
 *
 * @param zone which part of the article it is
 * @param span where it stands in the text of the {@link Document}
 * @param level of a heading, from 1; nesting of a list item, from 1; else 0
 */
public record Block(Zone zone, Span span, int level) {}
