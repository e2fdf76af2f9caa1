package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Nouns;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** What the lexicons of a language say about the words of reported speech. */
final class Grammar {
  private final String code;
  private final Lexicon words;
  private final Lexicon verbs;
  private final Lexicon speakers;
  private final Lexicon documents;
  private final Lexicon conformity;
  private final Lexicon reportingNouns;

  Grammar(Language language) {
    code = language.code();
    words = language.lexicon("attribution-words");
    verbs = language.lexicon("reporting-verbs");
    speakers = language.lexicon("speaking-nouns");
    documents = language.lexicon("document-nouns");
    conformity = language.lexicon("conformity-nouns");
    reportingNouns = language.lexicon("reporting-nouns");
  }

  /** Whether the language puts the subject of a reporting verb without a conjunction (he said). */
  boolean dropsThat() {
    return code.equals("en");
  }

  /** Whether the word plays this part in reported speech; see the lexicon attribution-words. */
  boolean is(Token token, String role) {
    return has(token.folded(), role);
  }

  /** Whether a word, as it stands, plays this part. */
  boolean has(String word, String role) {
    Optional<Lexicon.Entry> entry = words.find(word);
    return entry.isPresent() && entry.get().has(role);
  }

  boolean anyLemmaIs(Token token, String role) {
    for (Reading r : token.readings()) {
      if (has(r.lemma(), role)) {
        return true;
      }
    }
    return false;
  }

  /** The subject pronoun that a word is; a hyphen of inversion before it does not count. */
  Optional<Agreement> pronoun(Token token) {
    String form = token.folded();
    int from = form.startsWith("-t-") ? 3 : form.startsWith("-") ? 1 : 0;
    Optional<Lexicon.Entry> entry = words.find(form.substring(from));
    return entry.flatMap(Agreement::ofPronoun);
  }

  /** The entry of the reporting verb that a lemma is. */
  Optional<Lexicon.Entry> reporting(String lemma) {
    return verbs.find(lemma);
  }

  boolean hasReportingNouns() {
    return !reportingNouns.isEmpty();
  }

  /** claim, warning: a noun that hands words to whoever owns it. */
  boolean isReportingNoun(Token token) {
    return Nouns.contains(reportingNouns, token, "");
  }

  boolean hasVerbs() {
    return !verbs.isEmpty();
  }

  /** The first reading of a token as a verb in this form. */
  Optional<Reading> verb(Token token, Mood mood) {
    for (Reading r : token.readings()) {
      if (r.morphology().pos() == Pos.VERB && r.morphology().mood() == mood) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** The first finite reading in the third person, or in no person in particular. */
  Optional<Reading> finite(Token token) {
    return finite(token, 3);
  }

  /** The first finite reading in this person, or in no person in particular. */
  Optional<Reading> finite(Token token, int person) {
    for (Reading r : token.readings()) {
      Morphology m = r.morphology();
      if (m.pos() == Pos.VERB
          && m.isFinite()
          && m.mood() != Mood.SUBJUNCTIVE
          && (m.person() == person || m.person() == 0)) {
        return Optional.of(r);
      }
    }
    return Optional.empty();
  }

  /** Whether a noun reading of the token stands in the lexicon of speakers with this attribute. */
  boolean speaks(Token token, String attribute) {
    return Nouns.contains(speakers, token, attribute);
  }

  boolean speaks(Token token) {
    return Nouns.contains(speakers, token, "");
  }

  boolean isDocument(Token token) {
    return Nouns.contains(documents, token, "");
  }

  boolean isStudy(Token token) {
    return Nouns.contains(documents, token, "study");
  }

  /** Whether a number behind the noun makes it a part of a law or a contract. */
  boolean isNumbered(Token token) {
    return Nouns.contains(documents, token, "numbered");
  }

  /** Whether the word says that something is custom. */
  boolean isUsual(Token token) {
    return Nouns.contains(conformity, token, "usual");
  }

  boolean isMeasure(Token token) {
    return Nouns.contains(conformity, token, "");
  }
}
