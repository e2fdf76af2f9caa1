package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Number;

/**
 * Person, number and gender of a pronoun or noun phrase.
 *
 * @param person 1 to 3
 * @param number singular or plural, where known
 * @param gender where known
 * @param indefinite whether it stands for nobody in particular (on)
 */
record Agreement(int person, Number number, Gender gender, boolean indefinite) {
  static final Agreement UNKNOWN = new Agreement(3, Number.ANY, Gender.ANY, false);

  static Optional<Agreement> ofPronoun(Lexicon.Entry entry) {
    if (entry.has("he")) {
      return Optional.of(new Agreement(3, Number.SINGULAR, Gender.MASCULINE, false));
    }
    if (entry.has("she")) {
      return Optional.of(new Agreement(3, Number.SINGULAR, Gender.FEMININE, false));
    }
    if (entry.has("they")) {
      Gender gender =
          entry.has("female") ? Gender.FEMININE : entry.has("male") ? Gender.MASCULINE : Gender.ANY;
      return Optional.of(new Agreement(3, Number.PLURAL, gender, false));
    }
    if (entry.has("it")) {
      return Optional.of(new Agreement(3, Number.SINGULAR, Gender.ANY, false));
    }
    if (entry.has("one")) {
      return Optional.of(new Agreement(3, Number.SINGULAR, Gender.ANY, true));
    }
    if (entry.has("i") || entry.has("we")) {
      return Optional.of(
          new Agreement(1, entry.has("we") ? Number.PLURAL : Number.SINGULAR, Gender.ANY, false));
    }
    return entry.has("you")
        ? Optional.of(new Agreement(2, Number.ANY, Gender.ANY, false))
        : Optional.empty();
  }

  /** Whether both may mean the same. */
  boolean fits(Agreement other) {
    return person == other.person && fits(number, other.number) && fits(gender, other.gender);
  }

  private static boolean fits(Number a, Number b) {
    return a == b || a == Number.ANY || b == Number.ANY;
  }

  private static boolean fits(Gender a, Gender b) {
    return a == b || a == Gender.ANY || b == Gender.ANY;
  }
}
