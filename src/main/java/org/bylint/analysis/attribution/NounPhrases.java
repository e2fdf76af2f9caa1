package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Reads noun phrases in a passage, outside quotations. */
final class NounPhrases {
  private static final int LONGEST = 30;

  private final Grammar grammar;
  private final Passage passage;
  private final boolean insideQuotations;

  NounPhrases(Grammar grammar, Passage passage, boolean insideQuotations) {
    this.grammar = grammar;
    this.passage = passage;
    this.insideQuotations = insideQuotations;
  }

  /** Whether a noun phrase may begin with this token. */
  boolean begins(int i) {
    if (!readable(i)) {
      return false;
    }
    Token token = passage.token(i);
    if (token.kind() == Token.Kind.NUMBER) {
      return true;
    }
    if (grammar.is(token, "conjunction")
        || grammar.is(token, "that")
        || grammar.is(token, "genitive")) {
      return false;
    }
    if (token.can(Pos.DETERMINER) || grammar.pronoun(token).isPresent() || isName(i)) {
      return true;
    }
    if (token.can(Pos.PREPOSITION) || grammar.is(token, "time") || !token.isWord()) {
      return false;
    }
    return token.can(Pos.NOUN)
        || token.can(Pos.PRONOUN)
        || token.can(Pos.PROPER_NOUN)
        || token.can(Pos.NUMERAL)
        || token.readings().isEmpty()
        || (token.can(Pos.ADJECTIVE) && !token.can(Pos.VERB));
  }

  /** Whether the token is written as a name: a capital where no sentence begins, or unknown. */
  boolean isName(int i) {
    if (!readable(i) || !passage.token(i).isWord()) {
      return false;
    }
    if (passage.name().get(i) >= 0) {
      return true;
    }
    Token token = passage.token(i);
    return token.isCapitalised()
        && !token.can(Pos.PREPOSITION)
        && !token.can(Pos.CONJUNCTION)
        && (i > 0 || token.readings().isEmpty() || token.can(Pos.PROPER_NOUN));
  }

  /** The noun phrase that begins with the token at {@code from}, up to its first comma or verb. */
  Optional<NounPhrase> from(int from) {
    if (!begins(from)) {
      return Optional.empty();
    }
    if (grammar.pronoun(passage.token(from)).isPresent()
        && !passage.token(from).can(Pos.DETERMINER)
        && !counts(from)) {
      return Optional.of(new NounPhrase(from, from + 1));
    }
    int to = from + 1;
    while (to < passage.size() && to - from < LONGEST && continues(to, from)) {
      to++;
    }
    while (to > from + 1 && isLoose(to - 1) && !standsAlone(to - 1)) {
      to--;
    }
    return Optional.of(new NounPhrase(from, to));
  }

  /** one source: a pronoun that is also a numeral, before a noun or its adjective. */
  private boolean counts(int i) {
    return grammar.dropsThat()
        && grammar.is(passage.token(i), "one")
        && readable(i + 1)
        && (passage.token(i + 1).can(Pos.NOUN) || passage.token(i + 1).can(Pos.ADJECTIVE))
        && !passage.token(i + 1).can(Pos.PREPOSITION);
  }

  /** l'un, les autres: a determiner of its own makes a determiner a pronoun. */
  private boolean standsAlone(int i) {
    return grammar.is(passage.token(i), "indefinite")
        && passage.token(i - 1).can(Pos.DETERMINER)
        && !grammar.is(passage.token(i), "of");
  }

  private boolean isLoose(int i) {
    Token token = passage.token(i);
    return grammar.is(token, "link")
        || (token.can(Pos.DETERMINER) && !isName(i))
        || (isPreposition(token) && !isName(i));
  }

  /** dans and chez also read as forms of rare nouns. */
  private boolean isPreposition(Token token) {
    return token.can(Pos.PREPOSITION) && (!token.can(Pos.NOUN) || grammar.is(token, "house"));
  }

  private boolean continues(int i, int from) {
    if (passage.quoted(i) && !insideQuotations) {
      return passage.endOfQuote(i) - i <= 5 && !passage.quoted(from);
    }
    if (!readable(i)) {
      return false;
    }
    Token token = passage.token(i);
    int name = passage.name().get(i);
    if (name >= 0 && !isLoose(i - 1)) {
      int before = passage.name().get(i - 1);
      return before == name || (before < 0 && !isAcronym(passage.token(i - 1).form()));
    }
    if (token.kind() == Token.Kind.NUMBER || isName(i)) {
      return true;
    }
    if (grammar.is(token, "relative") || grammar.is(token, "that") || grammar.is(token, "time")) {
      return false;
    }
    boolean noun = token.can(Pos.NOUN) || token.can(Pos.ADJECTIVE) || token.readings().isEmpty();
    if (grammar.is(token, "link")) {
      return begins(i + 1) || (readable(i + 1) && passage.token(i + 1).can(Pos.ADJECTIVE));
    }
    if (grammar.is(token, "conjunction") || (grammar.pronoun(token).isPresent() && !noun)) {
      return false;
    }
    if (token.can(Pos.DETERMINER)) {
      return (i == from + 1 && mayPrecedeDeterminer(passage.token(from)))
          || grammar.is(passage.token(i - 1), "link")
          || isLoose(i - 1);
    }
    if (isPreposition(token)) {
      return false;
    }
    return noun || token.can(Pos.NUMERAL) || isParticiple(token);
  }

  /** tous les, chacun des: a word that a determiner may follow. */
  private boolean mayPrecedeDeterminer(Token token) {
    return token.can(Pos.DETERMINER)
        || token.can(Pos.PRONOUN)
        || grammar.pronoun(token).isPresent();
  }

  private static boolean isAcronym(String form) {
    return form.length() > 1 && form.chars().allMatch(Character::isUpperCase);
  }

  private boolean isParticiple(Token token) {
    return token.can(Pos.VERB) && grammar.finite(token).isEmpty();
  }

  private boolean readable(int i) {
    return i >= 0
        && i < passage.size()
        && (insideQuotations || !passage.quoted(i))
        && (passage.token(i).isWord() || passage.token(i).kind() == Token.Kind.NUMBER);
  }
}
