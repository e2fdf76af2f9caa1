package org.bylint.analysis;

import org.bylint.text.Span;

/**
 * The words that say who a statement comes from.
 *
 * @param span where they stand in the text
 * @param text as written, often a pronoun or a function
 * @param resolved who that is: the canonical name or the fullest description; as written where
 *     nothing better is known
 * @param anonymous whether nobody is named (une source, des témoins)
 */
public record SourceMention(Span span, String text, String resolved, boolean anonymous) {}
