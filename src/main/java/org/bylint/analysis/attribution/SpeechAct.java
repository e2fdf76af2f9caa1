package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Pos;

/** A subject who acts by speaking: le ministre a promis de…, le parti accuse…, elle dément. */
final class SpeechAct {
  private final Clauses clauses;
  private final Passage passage;

  SpeechAct(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
  }

  void find(List<Draft> drafts) {
    for (VerbGroup verb : clauses.verbs()) {
      boolean act =
          verb.reports("act") || (verb.reflexive() && verb.reports("refl")) || saysTo(verb);
      if (verb.isFinite()
          && act
          && !verb.passive()
          && !verb.negated()
          && !verb.conditional()
          && verb.inverted() < 0) {
        read(verb).ifPresent(drafts::add);
      }
    }
  }

  /** il affirme avoir, il dit vouloir: a verb of saying with an infinitive of its own. */
  private boolean saysTo(VerbGroup verb) {
    if (!verb.says() || verb.to() >= passage.size() || passage.quoted(verb.to())) {
      return false;
    }
    return clauses.grammar().verb(passage.token(verb.to()), Mood.INFINITIVE).isPresent()
        && !passage.token(verb.to()).can(Pos.NOUN);
  }

  private Optional<Draft> read(VerbGroup verb) {
    Optional<NounPhrase> subject = clauses.subjects().before(verb);
    if (subject.isEmpty() || clauses.isNobody(subject.get()) || !clauses.canSpeak(subject.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Draft.Pattern.SPEECH_ACT,
            verb.from(),
            verb.head() + 1,
            subject,
            verb.to(),
            passage.size(),
            verb.reports("report")));
  }
}
