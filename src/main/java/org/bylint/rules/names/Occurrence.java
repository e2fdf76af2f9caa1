package org.bylint.rules.names;

import org.bylint.text.Span;

/**
 * One place where a spelling stands.
 *
 * @param span the word, without elision and possessive
 * @param beside what stands beside it
 * @param quoted whether it stands inside a quotation
 * @param glossOf what it is another name for, folded: in brackets after it, or after or; {@link
 *     Glosses#ANY} where the words around it say that it is a name on purpose; else empty
 * @param led whether it is led by words of the article's language
 */
record Occurrence(Span span, Surroundings beside, boolean quoted, String glossOf, boolean led) {

  String before() {
    return beside.before();
  }

  String after() {
    return beside.after();
  }
}
