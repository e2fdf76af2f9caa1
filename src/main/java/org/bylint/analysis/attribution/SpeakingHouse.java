package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Pos;

/** The house in which somebody says something: Au ministère, on assure que… */
final class SpeakingHouse {
  /** A preposition of place stands this near the start of the phrase. */
  private static final int REACH = 4;

  private SpeakingHouse() {}

  /** The house named, with a comma behind it, straight before the clause that begins here. */
  static Optional<NounPhrase> before(Clauses clauses, int clause) {
    Passage passage = clauses.passage();
    int comma = clause - 1;
    if (!passage.reads(comma, ",")) {
      return Optional.empty();
    }
    int begin = comma;
    while (begin > 0 && !passage.isPunctuation(begin - 1) && !passage.quoted(begin - 1)) {
      begin--;
    }
    for (int i = begin; i < Math.min(begin + REACH, comma); i++) {
      Optional<NounPhrase> house =
          clauses.grammar().is(passage.token(i), "house")
              ? clauses.phrases().from(i + 1)
              : Optional.empty();
      if (house.isPresent()
          && house.get().to() == comma
          && clauses.grammar().speaks(passage.token(headOf(passage, house.get())))) {
        return house;
      }
    }
    return Optional.empty();
  }

  private static int headOf(Passage passage, NounPhrase phrase) {
    int i = phrase.from();
    while (i + 1 < phrase.to() && passage.token(i).can(Pos.DETERMINER)) {
      i++;
    }
    return i;
  }
}
