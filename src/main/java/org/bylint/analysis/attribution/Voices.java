package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.PhraseHit;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Whether anybody is heard in a passage, in however loose a way: enough to leave it alone. */
final class Voices {
  private final Clauses clauses;
  private final Passage passage;
  private final Grammar grammar;
  private final List<Draft> drafts;

  Voices(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
    grammar = clauses.grammar();
    drafts = PatternReader.read(clauses);
  }

  /** Whether somebody says it, or is named as the one who does. */
  boolean speaks() {
    return drafts.stream().anyMatch(d -> d.source().isPresent() && !isRumour(d))
        || agent()
        || house();
  }

  /** Dans son entourage, il a été précisé que: those in the house say so. */
  private boolean house() {
    for (PhraseHit hit : passage.phrases()) {
      if (hit.entry().has("agentless") && SpeakingHouse.before(clauses, hit.from()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** aurait avoué que: the speech itself is hearsay, so it stands for nothing. */
  private boolean isRumour(Draft draft) {
    return clauses.verbs().stream()
        .anyMatch(v -> v.from() == draft.cueFrom() && v.conditional() && v.inverted() < 0);
  }

  /** Whether somebody thinks or judges so. */
  boolean thinks() {
    return thinker();
  }

  /** Somebody thinks or judges: les enquêteurs le considèrent comme… */
  private boolean thinker() {
    for (VerbGroup v : clauses.verbs()) {
      if (v.reporting().isEmpty() || v.passive() || v.conditional() || !v.takesClause()) {
        continue;
      }
      Optional<NounPhrase> subject =
          v.isFinite() ? clauses.subjects().before(v) : clauses.subjects().ofGerund(v);
      if (subject.isPresent() && !clauses.isNobody(subject.get()) && speaks(subject.get())) {
        return true;
      }
    }
    return false;
  }

  /** Somebody is named as the one who says or does it: incriminé par des scientifiques. */
  private boolean agent() {
    for (VerbGroup v : clauses.verbs()) {
      for (int i = v.to(); v.passive() && v.reporting().isPresent() && inClause(i, v.to()); i++) {
        Optional<NounPhrase> agent =
            grammar.is(passage.token(i), "by") ? clauses.phrases().from(i + 1) : Optional.empty();
        if (agent.isPresent() && speaks(agent.get())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean inClause(int i, int from) {
    return i < passage.size()
        && i - from < 15
        && !passage.quoted(i)
        && !passage.token(i).form().equals(",")
        && !clauses.isFiniteVerbAt(i);
  }

  private boolean speaks(NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      Token t = passage.token(i);
      if (clauses.phrases().isName(i)
          || grammar.speaks(t)
          || grammar.isDocument(t)
          || (grammar.pronoun(t).isPresent() && !t.can(Pos.DETERMINER))
          || grammar.is(t, "relative")) {
        return true;
      }
    }
    return false;
  }
}
