package org.bylint.rules.names;

/**
 * Which of two spellings should stay, and what decided.
 *
 * @param wrong the one to change; without a decision the rarer or later one
 * @param right the other
 * @param by what decided
 */
record Keep(Spelling wrong, Spelling right, By by) {

  /** What decided. */
  enum By {
    TABLE,
    DICTIONARY,
    MAJORITY,
    NOTHING
  }

  static Keep of(Verdict verdict) {
    NamePair pair = verdict.pair();
    Spelling a = pair.a();
    Spelling b = pair.b();
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
    return new Keep(b, a, By.NOTHING);
  }
}
