package org.bylint.analysis.names;

import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/**
 * The lexicons that names are read with.
 *
 * @param givenNames given names of persons
 * @param titles forms of address and functions before a name
 * @param particles small words inside names
 * @param organisationHeads words that begin or end the name of an organisation
 * @param placeCues words that stand before a place
 * @param places countries, regions, cities
 * @param capitalised words with a capital that name nothing
 * @param gentilics inhabitants
 */
record NameWords(
    Language language,
    Lexicon givenNames,
    Lexicon titles,
    Lexicon particles,
    Lexicon organisationHeads,
    Lexicon placeCues,
    Lexicon places,
    Lexicon capitalised,
    Lexicon gentilics) {

  static NameWords of(Language language) {
    return new NameWords(
        language,
        language.lexicon("given-names"),
        language.lexicon("titles"),
        language.lexicon("name-particles"),
        language.lexicon("organisation-heads"),
        language.lexicon("place-cues"),
        language.lexicon("places"),
        language.lexicon("capitalised-words"),
        language.lexicon("gentilics"));
  }

  boolean isTitle(Token token) {
    return titles.contains(token.form());
  }

  /** A title written as in the lexicon: M. and President, but not the Maire of Le Maire. */
  boolean isTitleAsWritten(Token token) {
    return titles.find(token.form()).filter(e -> e.phrase().equals(token.form())).isPresent();
  }

  /**
   * Whether a capitalised word is not part of the person named after it: Défense | Ada Lovelace.
   */
  boolean standsBeforePerson(Token first, Token second) {
    return isGivenName(second.form())
        && !isGivenName(first.form())
        && (gentilics.contains(first.form())
            || (first.can(Pos.NOUN) && !first.can(Pos.PROPER_NOUN)));
  }

  /** A lower-case particle that joins two parts of a name. */
  boolean joins(Token token) {
    return !token.isCapitalised()
        && particles.find(token.folded()).filter(e -> e.has("join")).isPresent();
  }

  /** Whether the first word of a name is a given name, its first half at least. */
  boolean isGivenName(String word) {
    int hyphen = word.indexOf('-');
    return givenNames.contains(word)
        || (hyphen > 0 && givenNames.contains(word.substring(0, hyphen)));
  }

  boolean isOrganisationHead(Token token) {
    return organisationHeads
        .find(token.form())
        .filter(e -> token.isCapitalised() || e.has("lower"))
        .isPresent();
  }

  boolean endsOrganisation(String word) {
    return organisationHeads.find(word).filter(e -> e.has("last")).isPresent();
  }
}
