package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.analysis.Name;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Finds the name that a comma joins to a function: « le maire, Untel », « Untel, le maire ». */
final class Appositions {
  /** How many words a complement between the function and its comma may have (en Italie). */
  private static final int COMPLEMENT = 6;

  private final Cast cast;
  private final Heads heads;

  Appositions(Cast cast, Heads heads) {
    this.cast = cast;
    this.heads = heads;
  }

  /** The name before the function that explains it: Untel, le successeur de… */
  Optional<Cast.Mention> before(Passage passage, NounPhrase phrase) {
    if (!passage.reads(phrase.from() - 1, ",")
        || phrase.from() < 2
        || !passage.token(phrase.from()).can(Pos.DETERMINER)
        || !heads.isRole(passage, phrase)
        || passage.name().get(phrase.from() - 2) < 0) {
      return Optional.empty();
    }
    int end = passage.token(phrase.from() - 2).end();
    for (Cast.Mention m : cast.within(passage.span(0, phrase.from()))) {
      if (m.span().end() == end && m.kind() == Name.Kind.PERSON) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** The name after the function: un manifestant, Untel; l'ambassadeur en Italie, Untel. */
  Optional<Cast.Mention> after(Passage passage, NounPhrase phrase) {
    int comma = comma(passage, phrase);
    if (comma < 0 || comma + 1 >= passage.size()) {
      return Optional.empty();
    }
    int first = comma + 1;
    if (passage.name().get(first) < 0 && passage.token(first).can(Pos.DETERMINER)) {
      first++;
    }
    if (first >= passage.size()) {
      return Optional.empty();
    }
    int at = passage.token(first).start();
    for (Cast.Mention m : cast.within(passage.span(first, passage.size()))) {
      boolean bare =
          first == comma + 1
              && m.kind() == Name.Kind.PERSON
              && (ends(passage, m) || !isGoverned(passage, phrase));
      if (m.span().start() == at
          && (bare || (passage.token(phrase.from()).can(Pos.DETERMINER) && ends(passage, m)))) {
        return Optional.of(m);
      }
    }
    return Optional.empty();
  }

  /** Selon le maire, Untel a parlé: behind a preposition the name may be the next subject. */
  private static boolean isGoverned(Passage passage, NounPhrase phrase) {
    int before = phrase.from() - 1;
    return before >= 0
        && !passage.quoted(before)
        && passage.token(before).can(Pos.PREPOSITION)
        && !passage.token(before).can(Pos.NOUN);
  }

  /** Index of the comma behind the phrase, an acronym in brackets and its complement; else -1. */
  private int comma(Passage passage, NounPhrase phrase) {
    int i = phrase.to();
    if (passage.reads(i, "(") && passage.reads(i + 2, ")")) {
      i += 3;
    }
    if (i < passage.size()
        && passage.token(i).can(Pos.PREPOSITION)
        && !passage.quoted(i)
        && passage.token(phrase.from()).can(Pos.DETERMINER)
        && heads.isRole(passage, phrase)) {
      i = endOfComplement(passage, i);
    }
    return passage.reads(i, ",") ? i : -1;
  }

  private static int endOfComplement(Passage passage, int preposition) {
    int i = preposition;
    while (i < passage.size()
        && i - preposition < COMPLEMENT
        && !passage.quoted(i)
        && passage.token(i).isWord()
        && !isVerb(passage.token(i))) {
      i++;
    }
    return i;
  }

  private static boolean isVerb(Token token) {
    return token.can(Pos.VERB) && !token.can(Pos.NOUN) && !token.can(Pos.PREPOSITION);
  }

  private static boolean ends(Passage passage, Cast.Mention m) {
    int next = Cast.indexOf(passage, m.span().end() - 1) + 1;
    return next >= passage.size() || passage.isPunctuation(next) || passage.quoted(next);
  }
}
