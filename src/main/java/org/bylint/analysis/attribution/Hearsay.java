package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * The conditional of rumour: le suspect aurait pris la fuite. Hypotheses (si, sans, au cas où),
 * wishes (aurait dû, aurait voulu) and denied relative clauses are none. English has adverbs for
 * it.
 */
final class Hearsay {
  private final Clauses clauses;
  private final Passage passage;
  private final Grammar grammar;

  Hearsay(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
    grammar = clauses.grammar();
  }

  /** Where the rumour stands, outside quotations. */
  Optional<Span> find() {
    for (PhraseHit hit : passage.phrases()) {
      if (hit.entry().has("hearsay") && !passage.quoted(hit.from())) {
        return Optional.of(passage.span(hit.from(), hit.to()));
      }
    }
    if (isHypothesis()) {
      return Optional.empty();
    }
    for (VerbGroup verb : clauses.verbs()) {
      if (isRumour(verb)) {
        return Optional.of(passage.span(verb.from(), verb.to()));
      }
    }
    return Optional.empty();
  }

  private boolean isRumour(VerbGroup verb) {
    if (grammar.dropsThat()
        || !verb.isFinite()
        || !verb.conditional()
        || !verb.compound()
        || verb.inverted() >= 0
        || grammar.has(verb.lemma(), "wish")
        || grammar.anyLemmaIs(passage.token(verb.to() - 1), "wish")) {
      return false;
    }
    if ((verb.negated() && clauses.subjects().isRelative(verb))
        || touchesWriter(verb)
        || isPlan(verb)) {
      return false;
    }
    Optional<NounPhrase> subject = clauses.subjects().before(verb);
    if (subject.isEmpty()) {
      return true;
    }
    Token first = passage.token(subject.get().from());
    if (subject.get().length() == 1 && grammar.is(first, "relative")) {
      return !verb.negated() && !followsPronoun(subject.get().from());
    }
    return !clauses.isNobody(subject.get())
        && !(subject.get().length() == 1
            && grammar.is(first, "demonstrative")
            && grammar.pronoun(first).isEmpty());
  }

  /** pourraient être réservées aux voitures qui seraient identifiées: a plan, not a rumour. */
  private boolean isPlan(VerbGroup verb) {
    boolean present = verb.passive() && verb.head() - verb.from() == 1;
    return present
        && clauses.verbs().stream().anyMatch(v -> v.isFinite() && v.conditional() && !v.compound());
  }

  /** nous aurait permis: what would have happened to the writer is no rumour. */
  private boolean touchesWriter(VerbGroup verb) {
    for (int i = verb.from(); i < verb.head(); i++) {
      if (grammar.pronoun(passage.token(i)).filter(a -> a.person() == 1).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** celui qui aurait, ceux qui seraient: anybody who would. */
  private boolean followsPronoun(int relative) {
    return relative > 0 && passage.token(relative - 1).can(Pos.PRONOUN);
  }

  private boolean isHypothesis() {
    for (int i = 0; i < passage.size(); i++) {
      Token t = passage.token(i);
      if (passage.quoted(i)) {
        continue;
      }
      if (t.form().equals("?")) {
        return true;
      }
      if (t.isWord() && grammar.is(t, "if") && !isReflexive(i)) {
        return true;
      }
    }
    return passage.phrases().stream()
        .anyMatch(h -> h.entry().has("supposition") && !passage.quoted(h.from()));
  }

  /** s'il is a hypothesis, s'est is not. */
  private boolean isReflexive(int i) {
    Token t = passage.token(i);
    return grammar.is(t, "reflexive")
        && !(i + 1 < passage.size() && grammar.pronoun(passage.token(i + 1)).isPresent());
  }
}
