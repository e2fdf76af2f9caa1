package org.bylint.rules.names;

import java.util.Optional;

/**
 * Which of two spellings should stay, and what decided.
 *
 * @param wrong the one to change; without a decision the rarer or later one
 * @param right the other
 * @param by what decided
 */
record Keep(Spelling wrong, Spelling right, By by) {

  /** Bits by which a form must be stranger than the other to be taken for the slip. */
  private static final double STRANGE = 1.0;

  /** What decided. */
  enum By {
    HOUSE,
    TABLE,
    DICTIONARY,
    MAJORITY,
    LETTERS,
    NOTHING
  }

  static Keep of(Verdict verdict, HouseSpelling house) {
    NamePair pair = verdict.pair();
    Spelling a = pair.a();
    Spelling b = pair.b();
    Optional<Spelling> written = house.written(a, b);
    if (written.isPresent()) {
      return new Keep(written.get() == a ? b : a, written.get(), By.HOUSE);
    }
    if (verdict.group().isPresent()) {
      String preferred = verdict.group().get().preferred();
      if (a.form().equals(preferred)) {
        return new Keep(b, a, By.TABLE);
      } else if (b.form().equals(preferred)) {
        return new Keep(a, b, By.TABLE);
      }
    }
    if (pair.oneKnown() && !pair.unknownIsFrequent()) {
      return pair.aKnown() ? new Keep(b, a, By.DICTIONARY) : new Keep(a, b, By.DICTIONARY);
    }
    if (a.count() != b.count()) {
      return a.count() > b.count() ? new Keep(b, a, By.MAJORITY) : new Keep(a, b, By.MAJORITY);
    }
    double stranger = pair.comparison().stranger();
    boolean punctuation = Words.joined(a.folded()).equals(Words.joined(b.folded()));
    if (!pair.bothKnown()
        && !punctuation
        && !Acronyms.isAcronym(a)
        && Math.abs(stranger) >= STRANGE) {
      return stranger < 0 ? new Keep(b, a, By.LETTERS) : new Keep(a, b, By.LETTERS);
    }
    return new Keep(b, a, By.NOTHING);
  }
}
