package org.bylint.rules.declarative;

import java.util.Map;
import org.bylint.text.Span;

/**
 * A place where words of a page stand in an article.
 *
 * @param span in the text of the document
 * @param found as written
 * @param attributes of the lexicon entry, where the words are one
 */
record Hit(Span span, String found, Map<String, String> attributes) {}
