package org.bylint.rules.attribution;

import java.util.List;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Whether a sentence lays what it says to certain words: selon X, X estime, estime X. */
final class CrowdRole {
  private static final String PREPOSITIONS = "attribution-prepositions";

  /** How far the verb may stand: certains experts en santé publique estiment. */
  private static final int FAR = 8;

  /** How far the verb of a paper, a study or a pronoun may stand: la presse a aussi révélé. */
  private static final int NEAR = 2;

  private final MarkedWords words;
  private final MarkedWords verbs;

  CrowdRole(Language language) {
    words = new MarkedWords(language.lexicon("weasel-words"));
    verbs = new MarkedWords(language.lexicon("reporting-verbs"));
  }

  /** Whether the words are a source; what is rumoured is one only behind a preposition. */
  boolean isSource(Sentence sentence, Crowd crowd) {
    if (isBroughtIn(sentence, crowd.from(), crowd.to())) {
      return true;
    }
    int reach = crowd.kind() == Crowd.Kind.PEOPLE ? FAR : NEAR;
    return crowd.kind() != Crowd.Kind.RUMOUR
        && (speaksBefore(sentence, crowd.from())
            || speaks(sentence, crowd.from(), crowd.to(), reach));
  }

  /** Whether the words from this token on, to that one, are a source. */
  boolean isSource(Sentence sentence, int from, int to) {
    return isBroughtIn(sentence, from, to)
        || speaksBefore(sentence, from)
        || speaks(sentence, from, to, NEAR);
  }

  /** Whether a pronoun is a source: selon certains; certains estiment que. */
  boolean isSource(Sentence sentence, int pronoun) {
    return isBroughtIn(sentence, pronoun, pronoun + 1)
        || (pronoun <= 1 && speaks(sentence, pronoun, pronoun + 1, NEAR));
  }

  /** Whether a preposition of sources stands straight before: selon, d'après, aux yeux de. */
  private boolean isBroughtIn(Sentence sentence, int from, int to) {
    for (PhraseHit hit : sentence.phrases()) {
      boolean here = hit.to() >= from && hit.to() < to && hit.from() <= from;
      if (here && hit.lexicon().equals(PREPOSITIONS) && isOutside(hit.entry())) {
        return true;
      }
    }
    return false;
  }

  /** Not: de source policière, whose preposition holds the source. */
  private static boolean isOutside(Lexicon.Entry preposition) {
    return preposition.has("strong") && !preposition.has("self");
  }

  /** estiment certains experts; un chiffre qu'ont calculé certains spécialistes. */
  private boolean speaksBefore(Sentence sentence, int from) {
    if (from == 0) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    Token before = tokens.get(from - 1);
    boolean participle =
        from > 1
            && words.hasLemma(tokens.get(from - 2), Pos.VERB, "auxiliary")
            && participle(tokens, from - 2);
    boolean noun = before.can(Pos.NOUN) && from > 1 && isLed(tokens.get(from - 2));
    return participle || (reports(before) && !noun);
  }

  /** The first verb after the words, over their complements, reports. */
  private boolean speaks(Sentence sentence, int from, int to, int reach) {
    List<Token> tokens = sentence.tokens();
    if (from > 0 && tokens.get(from - 1).can(Pos.PREPOSITION)) {
      return false;
    }
    for (int i = to; i < Math.min(to + reach, tokens.size()); i++) {
      Token token = tokens.get(i);
      if (!token.isWord() || words.has(token, "who") || words.has(token, "infinitive")) {
        return false;
      }
      boolean complement = token.can(Pos.NOUN) && i > to && isLed(tokens.get(i - 1));
      if (CrowdFinder.isFinite(token) && !complement) {
        return reports(token)
            || (words.hasLemma(token, Pos.VERB, "auxiliary") && participle(tokens, i));
      }
    }
    return false;
  }

  private static boolean isLed(Token before) {
    return before.can(Pos.DETERMINER) || before.can(Pos.PREPOSITION);
  }

  private boolean participle(List<Token> tokens, int auxiliary) {
    for (int i = auxiliary + 1; i < Math.min(auxiliary + 4, tokens.size()); i++) {
      for (Reading reading : tokens.get(i).readings()) {
        if (reading.morphology().mood() == Morphology.Mood.PAST_PARTICIPLE) {
          return isReporting(reading);
        }
      }
    }
    return false;
  }

  private boolean reports(Token token) {
    for (Reading reading : token.readings()) {
      Morphology form = reading.morphology();
      if (form.pos() == Pos.VERB && form.isFinite() && isReporting(reading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether any form of it is of a reporting verb. */
  boolean isReporting(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() == Pos.VERB && isReporting(reading)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReporting(Reading reading) {
    String lemma = reading.lemma();
    return verbs.has(lemma, "que")
        || verbs.has(lemma, "that")
        || verbs.has(lemma, "refl")
        || words.has(lemma, "opinion");
  }
}
