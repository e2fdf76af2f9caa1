package org.bylint.analysis.names;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology.Gender;
import org.bylint.language.Nouns;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/**
 * The lexicons that names are read with.
 *
 * @param givenNames given names of persons
 * @param titles forms of address and functions before a name
 * @param particles small words inside names
 * @param organisations organisations by name
 * @param organisationHeads words that begin or end the name of an organisation
 * @param eventHeads words that begin the name of an event, a law or a work
 * @param placeCues words that stand before a place
 * @param nameCues words before a name that tell what it names
 * @param places countries, regions, cities
 * @param capitalised words with a capital that name nothing
 * @param gentilics inhabitants
 * @param months names of months
 * @param weekdays names of days
 * @param links words that hang a complement on a noun, and articles
 * @param speakers nouns for people and bodies
 * @param reportingVerbs verbs of saying, as lemmas
 * @param acronyms acronyms that need no explanation
 */
record NameWords(
    Language language,
    Lexicon givenNames,
    Lexicon titles,
    Lexicon particles,
    Lexicon organisations,
    Lexicon organisationHeads,
    Lexicon eventHeads,
    Lexicon placeCues,
    Lexicon nameCues,
    Lexicon places,
    Lexicon capitalised,
    Lexicon gentilics,
    Lexicon months,
    Lexicon weekdays,
    Lexicon links,
    Lexicon speakers,
    Lexicon reportingVerbs,
    Lexicon acronyms) {

  static NameWords of(Language language) {
    return new NameWords(
        language,
        language.lexicon("given-names"),
        language.lexicon("titles"),
        language.lexicon("name-particles"),
        language.lexicon("organisations"),
        language.lexicon("organisation-heads"),
        language.lexicon("event-heads"),
        language.lexicon("place-cues"),
        language.lexicon("name-cues"),
        language.lexicon("places"),
        language.lexicon("capitalised-words"),
        language.lexicon("gentilics"),
        language.lexicon("months"),
        language.lexicon("weekdays"),
        language.lexicon("name-links"),
        language.lexicon("speaking-nouns"),
        language.lexicon("reporting-verbs"),
        language.lexicon("known-acronyms"));
  }

  boolean isTitle(Token token) {
    return titles.contains(token);
  }

  /** A title written as in the lexicon: M. and President, but not the Maire of Le Maire. */
  boolean isTitleAsWritten(Token token) {
    Optional<Lexicon.Entry> entry = titles.find(token);
    return entry.isPresent() && entry.get().phrase().equals(token.form());
  }

  boolean isCivilTitle(Token token) {
    return is(titles, token, "civil");
  }

  /** A function that a field of office follows: ministre de la Défense. */
  boolean holdsOffice(Token token) {
    return is(titles, token, "office");
  }

  /** The gender of a form of address, of a title or of a given name. */
  Gender gender(Token token) {
    Optional<Lexicon.Entry> entry = titles.find(token);
    return gender(entry.isPresent() ? entry : givenNames.find(token));
  }

  private static Gender gender(Optional<Lexicon.Entry> entry) {
    boolean man = entry.isPresent() && entry.get().has("m");
    boolean woman = entry.isPresent() && entry.get().has("f");
    return man == woman ? Gender.ANY : man ? Gender.MASCULINE : Gender.FEMININE;
  }

  /**
   * Whether a capitalised word is not part of the person named after it: Défense | Ada Lovelace.
   */
  boolean standsBeforePerson(Token first, Token second) {
    return isGivenName(second)
        && !isGivenName(first)
        && (gentilics.contains(first) || (first.can(Pos.NOUN) && !first.can(Pos.PROPER_NOUN)));
  }

  /** A lower-case particle that joins two parts of a name. */
  boolean joins(Token token) {
    return !token.isCapitalised() && is(particles, token, "join");
  }

  /** De, du, of: what hangs a complement on a noun. */
  boolean isOf(Token token) {
    return !token.isCapitalised() && is(links, token, "of");
  }

  boolean isArticle(Token token) {
    return is(links, token, "article");
  }

  /** And, of, for inside a foreign name: Institute for Sea Studies. */
  boolean joinsForeign(Token token) {
    return !token.isCapitalised() && is(links, token, "foreign");
  }

  /** And, et, &: what joins two names in one. */
  boolean isAnd(Token token) {
    return is(links, token, "and");
  }

  /** The sign that joins two names in one firm whatever they are: Fournier & Fils. */
  boolean isAmpersand(Token token) {
    return !token.isWord() && isAnd(token);
  }

  /** An article, or what hangs a complement on a noun. */
  boolean isLink(Token token) {
    return !token.isCapitalised() && (isOf(token) || isArticle(token));
  }

  /** A word, in lower case, that counts for nothing in an acronym. */
  boolean isSmall(String word) {
    return links.contains(word) || isParticle(word);
  }

  boolean isParticle(String word) {
    return particles.contains(word);
  }

  /** A word that may stand for the organisation whose name it begins or ends; folded. */
  boolean isHead(String word) {
    return organisationHeads.find(word).filter(e -> e.has("lower") || e.has("last")).isPresent();
  }

  /** A word that names the form of a company: Inc, Group. */
  boolean isForm(String word) {
    return organisationHeads.find(word).filter(e -> e.has("form")).isPresent();
  }

  /** A noun for somebody in a function, or of the family. */
  boolean isRole(Token token) {
    return Nouns.contains(speakers, token, "role") || Nouns.contains(speakers, token, "kin");
  }

  boolean isBody(Token token) {
    return is(speakers, token, "body");
  }

  boolean isListedPlace(Token token) {
    return token.isCapitalised() && places.contains(token);
  }

  static String withoutPossessive(String text) {
    return text.endsWith("'s") || text.endsWith("’s") ? text.substring(0, text.length() - 2) : text;
  }

  /** Whether the first word of a name is a given name, its first half at least. */
  boolean isGivenName(Token token) {
    int hyphen = token.folded().indexOf('-');
    return givenNames.contains(token)
        || (hyphen > 0 && givenNames.contains(token.folded().substring(0, hyphen)));
  }

  boolean isOrganisationHead(Token token) {
    Optional<Lexicon.Entry> entry = organisationHeads.find(token);
    return entry.isPresent() && (token.isCapitalised() || entry.get().has("lower"));
  }

  /** A head that takes complements in lower case: Ligue de défense des conducteurs. */
  boolean isOpenHead(Token token) {
    return token.isCapitalised()
        && (is(organisationHeads, token, "lower")
            || is(organisationHeads, token, "open")
            || is(eventHeads, token, "open"));
  }

  /** A head that belongs to the name though in lower case: parquet de Paris. */
  boolean isInstitution(Token token) {
    return is(organisationHeads, token, "of");
  }

  boolean isEventHead(Token token) {
    return token.isCapitalised() && eventHeads.contains(token);
  }

  boolean endsOrganisation(Token token) {
    if (!token.isCapitalised()) {
      return false;
    }
    Optional<Lexicon.Entry> entry = organisationHeads.find(token);
    return entry.isPresent()
        && entry.get().has("last")
        && (Character.isLowerCase(entry.get().phrase().charAt(entry.get().phrase().length() - 1))
            || Capitals.isCapitals(token.form()));
  }

  /** A day or month, which takes a capital in English. */
  boolean isDate(Token token) {
    Optional<Lexicon.Entry> month = months.find(token);
    boolean sure =
        month.isPresent() && (!month.get().has("also-word") || token.form().endsWith("."));
    return sure || weekdays.contains(token);
  }

  /** A word that only does grammar: article, preposition, pronoun, conjunction. */
  static boolean isFunctionWord(Token token) {
    List<Reading> readings = token.readings();
    for (int i = 0; i < readings.size(); i++) {
      Pos pos = readings.get(i).morphology().pos();
      if (pos == Pos.DETERMINER
          || pos == Pos.PREPOSITION
          || pos == Pos.PRONOUN
          || pos == Pos.CONJUNCTION) {
        return true;
      }
    }
    return false;
  }

  /** Whether the dictionary has the word otherwise than as a proper name. */
  boolean isOrdinary(Token token) {
    List<Reading> readings = token.readings();
    for (int i = 0; i < readings.size(); i++) {
      if (readings.get(i).morphology().pos() != Pos.PROPER_NOUN) {
        return true;
      }
    }
    return readings.isEmpty() && isOrdinaryWithAccent(token.folded());
  }

  /** French capitals often lose their accent: Etat, Ecole, Iles. */
  private boolean isOrdinaryWithAccent(String folded) {
    String accents =
        switch (folded.charAt(0)) {
          case 'e' -> "éê";
          case 'a' -> "àâ";
          case 'i' -> "î";
          default -> "";
        };
    for (int i = 0; i < accents.length(); i++) {
      if (!language.readings(accents.charAt(i) + folded.substring(1)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Lexicon lexicon, Token token, String attribute) {
    Optional<Lexicon.Entry> entry = lexicon.find(token);
    return entry.isPresent() && entry.get().has(attribute);
  }
}
