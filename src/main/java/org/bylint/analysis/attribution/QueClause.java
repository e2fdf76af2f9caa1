package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Indirect speech: a subject, a verb of speech or thought, and a clause with que or that. */
final class QueClause {
  /** How many tokens may stand between the verb and its conjunction. */
  private static final int REACH = 14;

  private final Clauses clauses;
  private final Passage passage;
  private final Grammar grammar;

  QueClause(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
    grammar = clauses.grammar();
  }

  void find(List<Draft> drafts) {
    for (VerbGroup verb : clauses.verbs()) {
      read(verb).ifPresent(drafts::add);
    }
  }

  private Optional<Draft> read(VerbGroup verb) {
    boolean wished = verb.conditional() && !(verb.compound() && verb.says());
    if (!verb.takesClause() || verb.negated() || verb.passive() || wished) {
      return Optional.empty();
    }
    int that = conjunction(verb);
    if (that < 0 && !(grammar.dropsThat() && bareClause(verb))) {
      return Optional.empty();
    }
    int content = that < 0 ? verb.to() : that;
    Optional<NounPhrase> subject = subject(verb);
    if (subject.isEmpty()
        || isNobody(verb, subject.get())
        || (verb.reports("shows") && isThing(subject.get()))) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Draft.Pattern.QUE_CLAUSE,
            verb.from(),
            verb.head() + 1,
            subject,
            content,
            passage.size(),
            !verb.reports("weak") || (grammar.dropsThat() && clauses.canSpeak(subject.get()))));
  }

  private Optional<NounPhrase> subject(VerbGroup verb) {
    if (verb.inverted() >= 0) {
      return Optional.of(new NounPhrase(verb.inverted(), verb.inverted() + 1));
    }
    if (!verb.isFinite()) {
      return narrator(verb).or(() -> clauses.subjects().ofGerund(verb));
    }
    Optional<NounPhrase> subject = clauses.subjects().before(verb);
    Optional<NounPhrase> house =
        subject.filter(clauses::isAnybody).flatMap(s -> SpeakingHouse.before(clauses, s.from()));
    return house.isPresent() ? house : subject;
  }

  /**
   * The writer who speaks for himself (j'estime que) is a source; on and you are none, unless they
   * told the writer.
   */
  private boolean isNobody(VerbGroup verb, NounPhrase subject) {
    if (!clauses.isNobody(subject) || (clauses.isAnybody(subject) && tellsWriter(verb))) {
      return false;
    }
    return !clauses.isWriter(subject) || !verb.says() || isCondition(subject);
  }

  /** Et la maire de préciser que: the infinitive of narration has its subject before it. */
  private Optional<NounPhrase> narrator(VerbGroup verb) {
    int of = verb.from() - 1;
    if (grammar.dropsThat()
        || of < 2
        || !grammar.is(passage.token(of), "of")
        || !grammar.is(passage.token(0), "conjunction")) {
      return Optional.empty();
    }
    return clauses.phrases().from(1).filter(s -> s.to() == of && clauses.canSpeak(s));
  }

  /** on m'a dit que, on nous explique que: somebody told the writer. */
  private boolean tellsWriter(VerbGroup verb) {
    for (int i = verb.from(); verb.says() && i < verb.head(); i++) {
      Token t = passage.token(i);
      if (grammar.is(t, "clitic") && grammar.is(t, "us")) {
        return true;
      }
    }
    return false;
  }

  /** ceci indique que, les réactions ont démontré que: a thing shows, it does not say. */
  private boolean isThing(NounPhrase subject) {
    Token first = passage.token(subject.from());
    boolean demonstrative =
        subject.length() == 1
            && grammar.is(first, "demonstrative")
            && grammar.pronoun(first).isEmpty();
    return demonstrative || (first.can(Pos.DETERMINER) && !clauses.canSpeak(subject));
  }

  /** lorsque je considère que: the writer supposes, he does not say. */
  private boolean isCondition(NounPhrase subject) {
    int before = subject.from() - 1;
    return before >= 0
        && !passage.quoted(before)
        && (grammar.is(passage.token(before), "subordinate")
            || grammar.is(passage.token(before), "if"));
  }

  /** Index of the que that the verb governs; -1 where there is none. */
  private int conjunction(VerbGroup verb) {
    for (int i = verb.to(); i < passage.size() && i - verb.to() < REACH; i++) {
      Token t = passage.token(i);
      if (passage.quoted(i) || (i == verb.to() && opensObject(i))) {
        return -1;
      }
      if (grammar.is(t, "that")) {
        return isComparison(i) ? -1 : i;
      }
      if (t.form().equals(":")
          || t.form().equals(";")
          || clauses.isFiniteVerbAt(i)
          || grammar.is(t, "relative")) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether the word before says that this que compares or picks (plus… que, alors que). */
  private boolean isComparison(int i) {
    Token before = passage.token(i - 1);
    boolean preposition =
        !grammar.is(passage.token(i), "which")
            && before.can(Pos.PREPOSITION)
            && !before.can(Pos.NOUN)
            && !before.can(Pos.ADVERB);
    boolean what = i - 1 >= 0 && passage.reads(i - 1, "ce");
    return grammar.is(before, "conjunction")
        || preposition
        || what
        || (before.can(Pos.ADJECTIVE) && i > 1 && grammar.is(passage.token(i - 2), "more"));
  }

  /** A noun phrase straight after the verb is its object; a que after it is a relative pronoun. */
  private boolean opensObject(int i) {
    Token t = passage.token(i);
    if (grammar.dropsThat() || grammar.is(t, "that")) {
      return false;
    }
    boolean dated = i + 1 < passage.size() && grammar.is(passage.token(i + 1), "time");
    return !dated
        && (grammar.is(t, "of")
            || (t.can(Pos.DETERMINER)
                && !t.can(Pos.PREPOSITION)
                && t.kind() == Token.Kind.WORD
                && !t.can(Pos.ADVERB)));
  }

  /** English leaves that out: the verb is followed by a subject and a finite verb. */
  private boolean bareClause(VerbGroup verb) {
    if (!verb.isFinite() && !(verb.form() == VerbGroup.Form.GERUND && verb.reports("say"))) {
      return false;
    }
    int start = verb.to();
    for (VerbGroup v : clauses.verbs()) {
      if (v.isFinite() && v.from() > start && v.from() - start <= 18) {
        return true;
      }
    }
    return false;
  }
}
