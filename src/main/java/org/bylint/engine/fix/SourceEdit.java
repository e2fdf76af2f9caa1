package org.bylint.engine.fix;

import org.bylint.text.Span;

/**
 * A replacement in the file.
 *
 * @param span what is replaced, in the source
 * @param replacement what is written there
 * @param claim what no other correction may change with it, in the source
 */
record SourceEdit(Span span, String replacement, Span claim) {

  /** Whether both cannot be applied, or not in a certain order. */
  boolean meets(SourceEdit other) {
    boolean bothInsert = claim.isEmpty() || other.claim.isEmpty();
    return bothInsert
        ? claim.start() <= other.claim.end() && other.claim.start() <= claim.end()
        : claim.overlaps(other.claim);
  }
}
