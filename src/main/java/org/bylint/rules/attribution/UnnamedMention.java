package org.bylint.rules.attribution;

import org.bylint.text.Span;

/**
 * A source of a statement that is not named.
 *
 * @param sentence index of its sentence
 * @param span its words
 * @param key its words without what stands before the noun, to tell it again
 * @param typed whether its kind is said (une source policière)
 * @param fresh whether its words bring in somebody new (une source, une autre source)
 */
record UnnamedMention(int sentence, Span span, String key, boolean typed, boolean fresh) {}
