package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Reads the parts of a verb group: participles, infinitives, inverted pronouns, words between. */
final class VerbForms {
  /** How many tokens may stand between an auxiliary and its participle. */
  private static final int REACH = 8;

  private final Grammar grammar;
  private final Passage passage;
  private final boolean insideQuotations;

  VerbForms(Grammar grammar, Passage passage, boolean insideQuotations) {
    this.grammar = grammar;
    this.passage = passage;
    this.insideQuotations = insideQuotations;
  }

  /** Whether the token is a word that may belong to a verb here. */
  boolean readable(int i) {
    return i >= 0
        && i < passage.size()
        && (insideQuotations || !passage.quoted(i))
        && (passage.token(i).isWord() || passage.token(i).form().startsWith("-"));
  }

  /** Index of a pronoun inverted after the verb at {@code i}; -1 where there is none. */
  int inversionAfter(int i) {
    int j = i + 1;
    if (grammar.dropsThat() || !readable(j)) {
      return -1;
    }
    while (j - i <= 2 && isJoint(j)) {
      j++;
    }
    boolean joined =
        readable(j)
            && (passage.hyphened().get(j)
                || j > i + 1
                || grammar.is(passage.token(j), "joined")
                || lostHyphen(i, j));
    return joined && isSubject(passage.token(j)) ? j : -1;
  }

  /** The t and hyphens of dit-il, a-t-il, also where they are written apart. */
  private boolean isJoint(int j) {
    return j < passage.size()
        && (insideQuotations || !passage.quoted(j))
        && grammar.is(passage.token(j), "inverted");
  }

  /**
   * « … », avait il lancé: after a mark, an auxiliary, a pronoun and a participle, or a verb of
   * speech and a pronoun.
   */
  private boolean lostHyphen(int auxiliary, int pronoun) {
    boolean set =
        passage.quoted(auxiliary - 1)
            || (passage.isPunctuation(auxiliary - 1) && passage.quoted(auxiliary - 2));
    if (!set) {
      return false;
    }
    return grammar.anyLemmaIs(passage.token(auxiliary), "past")
        ? participle(pronoun + 1).isPresent()
        : grammar
            .finite(passage.token(auxiliary))
            .filter(r -> grammar.reporting(r.lemma()).isPresent())
            .isPresent();
  }

  /** A subject pronoun that is not also an object (il, elles, on); behind a verb it is inverted. */
  private boolean isSubject(Token token) {
    return grammar.pronoun(token).isPresent()
        && !grammar.is(token, "clitic")
        && !grammar.is(token, "demonstrative");
  }

  /** Steps over negation and adverbs inside a verb group. */
  int skipInner(int from) {
    int j = from;
    while (readable(j) && j - from < REACH) {
      boolean pair =
          grammar.is(passage.token(j), "genitive")
              && readable(j + 1)
              && grammar.is(passage.token(j + 1), "inner");
      if (!pair && !isInner(passage.token(j))) {
        return j;
      }
      j += pair ? 2 : 1;
    }
    return j;
  }

  /** Steps over de son côté, pour sa part, lui, before a participle. */
  int skipAside(int from) {
    if (grammar.dropsThat()) {
      return from;
    }
    if (passage.reads(from, ",")) {
      return skipSetOff(from);
    }
    if (!readable(from) || participle(from).isPresent()) {
      return from;
    }
    Token token = passage.token(from);
    boolean opens = token.can(Pos.PREPOSITION) || grammar.pronoun(token).isPresent();
    for (int j = from + 1; opens && j <= from + 4 && readable(j); j++) {
      if (grammar.anyLemmaIs(passage.token(j), "past")) {
        return from;
      }
      boolean close = j - from > 1 || grammar.pronoun(token).isPresent();
      if (close && j - from < 4 && isReportingParticiple(j)) {
        return j;
      }
    }
    return from;
  }

  /** Steps over what stands between two commas: a, de son côté, affirmé. */
  private int skipSetOff(int comma) {
    int close = comma + 1;
    while (close - comma < REACH && readable(close)) {
      close++;
    }
    return passage.reads(close, ",") && isReportingParticiple(close + 1) ? close + 1 : comma;
  }

  private boolean isReportingParticiple(int j) {
    return participle(j).filter(r -> grammar.reporting(r.lemma()).isPresent()).isPresent()
        && !passage.token(j).can(Pos.DETERMINER);
  }

  private boolean isInner(Token token) {
    return grammar.is(token, "inner")
        || (grammar.is(token, "time") && !token.can(Pos.VERB))
        || (token.can(Pos.ADVERB) && !token.can(Pos.VERB) && !token.can(Pos.NOUN));
  }

  /** Steps over object pronouns. */
  int skipClitics(int from) {
    int j = from;
    while (readable(j) && grammar.is(passage.token(j), "clitic")) {
      j++;
    }
    return j;
  }

  /** A past participle (in English a present one too) at this place. */
  Optional<Reading> participle(int j) {
    if (!readable(j)) {
      return Optional.empty();
    }
    Optional<Reading> past = grammar.verb(passage.token(j), Mood.PAST_PARTICIPLE);
    if (past.isPresent() || !grammar.dropsThat()) {
      return past;
    }
    return grammar.verb(passage.token(j), Mood.PRESENT_PARTICIPLE);
  }

  /** An infinitive at this place. */
  Optional<Reading> infinitive(int j) {
    return readable(j) ? grammar.verb(passage.token(j), Mood.INFINITIVE) : Optional.empty();
  }
}
