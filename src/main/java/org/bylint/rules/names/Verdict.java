package org.bylint.rules.names;

import java.util.Optional;

/**
 * Two spellings taken for one name.
 *
 * @param pair the two
 * @param tier how sure it is
 * @param group the entry of the table of variants that says so
 */
record Verdict(NamePair pair, Tier tier, Optional<NameVariants.Group> group) {

  /** How sure it is that two spellings are one name. */
  enum Tier {
    /** Table of variants, punctuation only, or beside the same name. */
    CERTAIN,
    /** Once against several times, or equal in key. */
    LIKELY,
    /** In one word here, in two there, and no other sign. */
    JOINED,
    /** Once each, and no other sign. */
    POSSIBLE
  }

  /**
   * Whether it takes the same slip for another known word that is nearer or more frequent
   * (Communisn beside Communism and Communist): one slip is one finding.
   */
  boolean isNearerThan(Verdict other) {
    if (!pair.oneKnown()
        || !other.pair.oneKnown()
        || pair.unknownIsFrequent()
        || pair.unknown() != other.pair.unknown()
        || pair.known() == other.pair.known()) {
      return false;
    }
    int apart = pair.comparison().distance() - other.pair.comparison().distance();
    return apart < 0 || (apart == 0 && pair.known().count() > other.pair.known().count());
  }
}
