package org.bylint.rules.names;

import org.bylint.text.Span;

/**
 * One place where a spelling stands.
 *
 * @param span the word, without elision and possessive
 * @param before the name before it, folded; empty where none stands
 * @param after the name after it, folded; empty where none stands
 * @param quoted whether it stands inside a quotation
 * @param gloss whether the words around it explain another spelling or name: in brackets, after or,
 *     said…
 */
record Occurrence(Span span, String before, String after, boolean quoted, boolean gloss) {}
