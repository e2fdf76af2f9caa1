package org.bylint.rules.names;

/**
 * Two close spellings in one article.
 *
 * @param a the one that stands first
 * @param b the other
 * @param comparison of the parts that differ
 * @param aKnown whether dictionaries hold the first
 * @param bKnown whether dictionaries hold the second
 */
record NamePair(Spelling a, Spelling b, Comparison comparison, boolean aKnown, boolean bKnown) {

  boolean sharesNeighbour() {
    return a.sharesNeighbour(b);
  }

  boolean contradicts() {
    return a.contradicts(b);
  }

  int rarer() {
    return Math.min(a.count(), b.count());
  }

  int commoner() {
    return Math.max(a.count(), b.count());
  }

  boolean oneKnown() {
    return aKnown != bKnown;
  }

  boolean bothKnown() {
    return aKnown && bKnown;
  }

  boolean unknownIsFrequent() {
    return oneKnown() && (aKnown ? b.count() > a.count() : a.count() > b.count());
  }

  /** Whether the first is the one that may be a slip: the unknown one, else the rarer. */
  boolean aIsSuspect() {
    return oneKnown() ? bKnown : a.count() <= b.count();
  }

  /** The known one; where one is. */
  Spelling known() {
    return aKnown ? a : b;
  }

  /** The unknown one; where one is. */
  Spelling unknown() {
    return aKnown ? b : a;
  }
}
