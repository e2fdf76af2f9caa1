package org.bylint.analysis.attribution;

import java.util.List;
import org.bylint.language.Token;

/**
 * What the patterns look at: a passage with its verbs and the way to their subjects.
 *
 * @param grammar of the language
 * @param passage the words
 * @param verbs its verb groups outside quotations
 * @param subjects finds their subjects
 * @param phrases reads noun phrases
 */
record Clauses(
    Grammar grammar,
    Passage passage,
    List<VerbGroup> verbs,
    Subjects subjects,
    NounPhrases phrases) {

  static Clauses of(Grammar grammar, Passage passage) {
    List<VerbGroup> verbs = VerbGroups.find(grammar, passage);
    return new Clauses(
        grammar,
        passage,
        verbs,
        new Subjects(grammar, passage, verbs),
        new NounPhrases(grammar, passage, false));
  }

  /** Whether the phrase is a pronoun of the first or second person, or stands for nobody (on). */
  boolean isNobody(NounPhrase phrase) {
    if (phrase.length() != 1) {
      return false;
    }
    return grammar
        .pronoun(passage.token(phrase.from()))
        .map(a -> a.person() != 3 || a.indefinite())
        .orElse(false);
  }

  /** Whether the phrase is on: somebody, whoever. */
  boolean isAnybody(NounPhrase phrase) {
    return phrase.length() == 1
        && grammar.pronoun(passage.token(phrase.from())).filter(Agreement::indefinite).isPresent();
  }

  /** Whether the head of the phrase can speak: a name, a person, a body, a document. */
  boolean canSpeak(NounPhrase phrase) {
    if (phrase.length() == 1) {
      Token token = passage.token(phrase.from());
      if (grammar.pronoun(token).isPresent() || grammar.is(token, "relative")) {
        return true;
      }
    }
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token t = passage.token(i);
      if (phrases.isName(i) || grammar.speaks(t) || grammar.isDocument(t) || isOneOf(phrase, i)) {
        return true;
      }
      if (i > phrase.from() && grammar.is(t, "of")) {
        return false;
      }
    }
    return false;
  }

  /** l'un d'eux, certaines d'entre elles: one of those who were named. */
  private boolean isOneOf(NounPhrase phrase, int i) {
    return i - phrase.from() <= 1
        && grammar.is(passage.token(i), "indefinite")
        && i + 1 < passage.size()
        && grammar.is(passage.token(i + 1), "of");
  }

  /** Whether the phrase is je or nous. */
  boolean isWriter(NounPhrase phrase) {
    return phrase.length() == 1
        && grammar.pronoun(passage.token(phrase.from())).filter(a -> a.person() == 1).isPresent();
  }

  /** The finite verb that begins at or covers this token. */
  boolean isFiniteVerbAt(int index) {
    for (VerbGroup v : verbs) {
      if (v.isFinite() && v.from() <= index && index < v.to()) {
        return true;
      }
    }
    return false;
  }
}
