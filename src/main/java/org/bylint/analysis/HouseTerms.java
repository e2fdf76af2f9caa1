package org.bylint.analysis;

import java.util.List;

/**
 * The words that the house avoids, and what it writes in their place: what its terms file says, or
 * nothing. Immutable; one serves all articles of a run.
 */
public final class HouseTerms {
  /** Of a house that has no terms file. */
  public static final HouseTerms NONE = new HouseTerms("", List.of());

  private final String file;
  private final List<HouseTerm> terms;

  /**
   * The terms of a file.
   *
   * @param file how messages name it
   */
  public HouseTerms(String file, List<HouseTerm> terms) {
    this.file = file;
    this.terms = List.copyOf(terms);
  }

  /** How messages name the file; empty where there is none. */
  public String file() {
    return file;
  }

  public boolean isEmpty() {
    return terms.isEmpty();
  }

  /** All entries, in the order of the file. */
  public List<HouseTerm> terms() {
    return terms;
  }
}
