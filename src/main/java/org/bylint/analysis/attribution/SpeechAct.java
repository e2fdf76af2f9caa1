package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Pos;
import org.bylint.language.Token;

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
    int next = verb.to();
    while (next < passage.size() && isBetween(passage.token(next))) {
      next++;
    }
    if (!verb.says() || next >= passage.size() || passage.quoted(next)) {
      return false;
    }
    Token token = passage.token(next);
    return clauses.grammar().verb(token, Mood.INFINITIVE).isPresent()
        && (!token.can(Pos.NOUN) || clauses.grammar().anyLemmaIs(token, "past"));
  }

  /** désormais, ne pas: what may stand before the infinitive. */
  private boolean isBetween(Token token) {
    Grammar grammar = clauses.grammar();
    return grammar.is(token, "inner")
        || grammar.is(token, "clitic")
        || (token.can(Pos.ADVERB) && !token.can(Pos.NOUN) && !token.can(Pos.VERB));
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
