package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/**
 * A source without a verb: selon la police, d'après lui, pour le ministre, de source judiciaire.
 */
final class PrepositionalSource {
  private static final String LEXICON = "attribution-prepositions";

  private final Clauses clauses;
  private final Passage passage;
  private final Grammar grammar;

  PrepositionalSource(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
    grammar = clauses.grammar();
  }

  void find(List<Draft> drafts) {
    for (PhraseHit hit : passage.phrases()) {
      if (hit.lexicon().equals(LEXICON) && !passage.quoted(hit.from())) {
        read(hit).ifPresent(drafts::add);
      }
    }
  }

  private Optional<Draft> read(PhraseHit hit) {
    if (hit.entry().has("weak")
        && !(opensClause(hit.from()) && passage.nextQuote(hit.to()) < passage.size())) {
      return Optional.empty();
    }
    if (hit.to() >= passage.size()) {
      return Optional.empty();
    }
    boolean origin =
        hit.entry().has("self")
            && hit.from() > 0
            && grammar.verb(passage.token(hit.from() - 1), Mood.INFINITIVE).isPresent();
    if (origin || (hit.entry().has("learnt") && !isLearnt(hit.from()))) {
      return Optional.empty();
    }
    int start = hit.to();
    Optional<NounPhrase> governed = governed(hit);
    if (governed.isEmpty()) {
      return Optional.empty();
    }
    NounPhrase source = governed.get();
    boolean accepted = hit.entry().has("weak") ? isPerson(source, start) : isSource(hit, source);
    return accepted
        ? Optional.of(
            new Draft(
                Draft.Pattern.PREPOSITION, hit.from(), hit.to(), governed, 0, passage.size(), true))
        : Optional.empty();
  }

  /** a-t-on appris auprès de, indique-t-on auprès de: what was learnt came from there. */
  private boolean isLearnt(int preposition) {
    for (VerbGroup verb : clauses.verbs()) {
      int gap = preposition - verb.to();
      boolean anybody =
          verb.inverted() >= 0
              && clauses.isAnybody(new NounPhrase(verb.inverted(), verb.inverted() + 1));
      if (gap >= 0 && gap <= 4 && (verb.reports("learn") || (anybody && verb.says()))) {
        return true;
      }
    }
    return false;
  }

  private Optional<NounPhrase> governed(PhraseHit hit) {
    int start = hit.to();
    Token first = passage.token(start);
    if (grammar.is(first, "pronoun") && !first.can(Pos.DETERMINER)) {
      return Optional.of(new NounPhrase(start, start + 1));
    }
    if (hit.entry().has("self")) {
      return clauses.phrases().from(hit.from() + 1);
    }
    if (passage.quoted(start)
        || grammar.is(first, "oneself")
        || grammar.is(first, "relative")
        || grammar.is(first, "that")) {
      return Optional.empty();
    }
    Optional<NounPhrase> phrase = clauses.phrases().from(start);
    if (phrase.isEmpty() && first.can(Pos.ADJECTIVE)) {
      return Optional.of(new NounPhrase(start, start + 1));
    }
    return phrase;
  }

  private boolean opensClause(int index) {
    return index == 0
        || passage.isPunctuation(index - 1)
        || passage.quoted(index - 1)
        || grammar.is(passage.token(index - 1), "conjunction");
  }

  /** After selon anything is a source unless its head names a measure or rule. */
  private boolean isSource(PhraseHit hit, NounPhrase source) {
    int head = head(source);
    Token noun = passage.token(head);
    if (clauses.phrases().isName(source.from()) && source.from() > 0) {
      return true;
    }
    if (grammar.isDocument(noun)) {
      return !isProvision(head) && !isUsual(source);
    }
    if (grammar.isMeasure(noun)) {
      return false;
    }
    if (grammar.speaks(noun) || clauses.phrases().isName(head) || grammar.is(noun, "pronoun")) {
      return true;
    }
    if (clauses.canSpeak(source)) {
      return true;
    }
    boolean ends = source.to() >= passage.size() || passage.isPunctuation(source.to());
    return opensClause(hit.from()) && ends;
  }

  /** selon l'article 46: a provision of a law rather than what somebody wrote. */
  private boolean isProvision(int head) {
    int next = head + 1;
    return grammar.isNumbered(passage.token(head))
        && next < passage.size()
        && passage.token(next).kind() == Token.Kind.NUMBER;
  }

  /** selon le décompte habituel: a custom rather than what somebody counted. */
  private boolean isUsual(NounPhrase source) {
    for (int i = source.from(); i < source.to(); i++) {
      if (grammar.isUsual(passage.token(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(NounPhrase source, int start) {
    boolean closed =
        source.to() >= passage.size()
            || passage.isPunctuation(source.to())
            || passage.quoted(source.to());
    if (!closed) {
      return false;
    }
    Token head = passage.token(head(source));
    return grammar.speaks(head)
        || grammar.is(passage.token(start), "pronoun")
        || clauses.phrases().isName(start);
  }

  /** The head of a noun phrase: its first noun after determiners and adjectives. */
  private int head(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token t = passage.token(i);
      if (clauses.phrases().isName(i)
          || (t.can(Pos.NOUN) && !t.can(Pos.DETERMINER) && !t.can(Pos.PREPOSITION))) {
        return i;
      }
    }
    return phrase.from();
  }
}
