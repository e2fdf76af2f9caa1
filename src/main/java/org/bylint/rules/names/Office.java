package org.bylint.rules.names;

import java.util.Collections;
import java.util.Set;
import org.bylint.text.Span;

/**
 * An office that the article says somebody holds.
 *
 * @param kind class of offices of which one person holds one: minister, mayor…
 * @param keys what tells it from others of its class: portfolios, or the words of the place
 * @param span where it stands
 * @param sentence index of the sentence
 */
record Office(String kind, Set<String> keys, Span span, int sentence) {
  /** Whether nobody holds both: same class, and neither may be a shorter form of the other. */
  boolean excludes(Office other) {
    return kind.equals(other.kind) && Collections.disjoint(keys, other.keys);
  }
}
