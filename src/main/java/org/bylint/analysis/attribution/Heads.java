package org.bylint.analysis.attribution;

import org.bylint.language.Morphology;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Morphology.Number;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Reads the noun that a phrase turns on (« la porte-parole du Conseil »: porte-parole). */
final class Heads {
  private final Grammar grammar;

  Heads(Grammar grammar) {
    this.grammar = grammar;
  }

  /** Index of the first noun; of the first word where there is none. */
  int of(Passage passage, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token t = passage.token(i);
      if (isNoun(t)) {
        return i + 1 < phrase.to() && qualifies(t, passage.token(i + 1)) ? i + 1 : i;
      }
    }
    return phrase.from();
  }

  private static boolean isNoun(Token t) {
    return t.can(Pos.NOUN) && !t.can(Pos.DETERMINER) && !t.can(Pos.PREPOSITION);
  }

  /** nouveau gouvernement: an adjective that may be a noun, before a noun that can speak. */
  private boolean qualifies(Token adjective, Token next) {
    return adjective.can(Pos.ADJECTIVE)
        && isNoun(next)
        && !next.can(Pos.ADJECTIVE)
        && grammar.speaks(next)
        && !grammar.speaks(adjective);
  }

  /** Whether the noun says what somebody is: a function or a kinship. */
  boolean isRole(Passage passage, NounPhrase phrase) {
    Token head = passage.token(of(passage, phrase));
    return grammar.speaks(head, "role") || grammar.speaks(head, "kin");
  }

  /** Whether the noun names a body: gouvernement, quotidien. */
  boolean isBody(Passage passage, NounPhrase phrase) {
    return grammar.speaks(passage.token(of(passage, phrase)), "body");
  }

  boolean isIndefinite(Passage passage, NounPhrase phrase) {
    return grammar.is(passage.token(phrase.from()), "indefinite");
  }

  /** son parti: the phrase speaks of whoever owns it. */
  boolean isOwned(Passage passage, NounPhrase phrase) {
    return grammar.is(passage.token(phrase.from()), "possessive");
  }

  /** Number and gender, by the words up to the noun. */
  Agreement agreement(Passage passage, NounPhrase phrase) {
    Number number = Number.ANY;
    Gender gender = Gender.ANY;
    int head = of(passage, phrase);
    for (int i = phrase.from(); i <= head && i < phrase.to(); i++) {
      boolean article = passage.token(i).can(Pos.DETERMINER);
      if (article && i < head && passage.token(i).form().endsWith("'")) {
        continue;
      }
      for (Reading r : passage.token(i).readings()) {
        Morphology m = r.morphology();
        boolean nominal = m.pos() == (article ? Pos.DETERMINER : Pos.NOUN);
        if (nominal && number == Number.ANY) {
          number = m.number();
        }
        if (nominal && gender == Gender.ANY) {
          gender = m.gender();
        }
      }
    }
    return new Agreement(3, number, gender, false);
  }
}
