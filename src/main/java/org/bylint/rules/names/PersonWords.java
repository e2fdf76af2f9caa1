package org.bylint.rules.names;

import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** The lexicons that tell a person from what else may bear the name of one. */
final class PersonWords {
  private final Lexicon givenNames;
  private final Lexicon titles;
  private final Lexicon contexts;
  private final Lexicon known;
  private final Lexicon functions;

  PersonWords(Language language) {
    givenNames = language.lexicon("given-names");
    titles = language.lexicon("titles");
    contexts = language.lexicon("surname-contexts");
    known = language.lexicon("well-known-persons");
    functions = language.lexicon("speaking-nouns");
  }

  /** A given name, or two joined by a hyphen: Jean-Luc. */
  boolean isGivenName(String word) {
    int hyphen = word.indexOf('-');
    return givenNames.contains(word)
        || (hyphen > 0
            && word.indexOf('-', hyphen + 1) < 0
            && givenNames.contains(word.substring(0, hyphen)));
  }

  boolean isTitle(Token token) {
    return titles.contains(token);
  }

  /** A form of address: M., Mme, Mr. */
  boolean isCivil(Token token) {
    return titles.find(token).filter(e -> e.has("civil")).isPresent();
  }

  /** A word for what somebody is: a function, a trade, a relation. */
  boolean isFunction(Token token) {
    return (isTitle(token) && !isCivil(token)) || functions.contains(token);
  }

  /** A noun of works and things that are named after somebody: un tableau de Monet. */
  boolean isNamedAfter(Token token) {
    return context(token).filter(e -> e.has("named")).isPresent();
  }

  /** A word before firms and cases of law: chez Untel, Roe v. Wade. */
  boolean isNotBeforePerson(Token token) {
    return context(token).filter(e -> e.has("not-person")).isPresent();
  }

  private Optional<Lexicon.Entry> context(Token token) {
    return contexts.find(token);
  }

  /** Whether everybody knows who bears this surname. */
  boolean isWellKnown(String surname) {
    return known.contains(surname);
  }
}
