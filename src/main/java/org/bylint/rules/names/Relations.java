package org.bylint.rules.names;

/** Tells words of one family (plural, feminine, inhabitant) from two spellings of one name. */
final class Relations {
  private final SpellingModel model;
  private final Persons persons;

  Relations(SpellingModel model, Persons persons) {
    this.model = model;
    this.persons = persons;
  }

  /** Whether nothing in the endings of two spellings forbids that they are one name. */
  boolean allow(NamePair pair) {
    Comparison c = pair.comparison();
    return (!model.inflections().relate(c.a(), c.b()) || isPersonAnyway(pair))
        && (!c.oneIsPartOfTheOther() || c.keysEqual());
  }

  /** The words as a whole, not only their parts that differ. */
  boolean relate(Spelling a, Spelling b) {
    return model.inflections().relate(a.folded(), b.folded());
  }

  /**
   * Names of persons are not inflected: a surname after one given name, or given names before one
   * surname that differ by a mute s (Georges, George); with an e it may be a sister. Nor are
   * compounds that dictionaries hold (Pay-Bas).
   */
  private boolean isPersonAnyway(NamePair pair) {
    if (persons.followOneGivenName(pair)
        || hasLostLetter(pair)
        || (pair.a().form().indexOf('-') > 0 && pair.oneKnown())) {
      return true;
    }
    Comparison c = pair.comparison();
    boolean givenA = persons.isGivenName(pair.a().form());
    boolean givenB = persons.isGivenName(pair.b().form());
    boolean mute = c.a().equals(c.b() + "s") || c.b().equals(c.a() + "s");
    return pair.rarer() == 1
        && pair.a().sharesAfter(pair.b())
        && (mute ? givenA || givenB : !givenA && !givenB && !pair.aKnown() && !pair.bKnown());
  }

  /**
   * Once, unknown to both languages, and short of an ending (Bruxelle, Canadia beside Canadian) or
   * long by an e: the base of a word that dictionaries hold is held too.
   */
  private static boolean hasLostLetter(NamePair pair) {
    if (!pair.oneKnown() || pair.unknownIsFrequent() || pair.rarer() > 1) {
      return false;
    }
    String unknown = pair.aKnown() ? pair.comparison().b() : pair.comparison().a();
    String known = pair.aKnown() ? pair.comparison().a() : pair.comparison().b();
    return (known.startsWith(unknown) && known.length() == unknown.length() + 1)
        || unknown.equals(known + "e");
  }
}
