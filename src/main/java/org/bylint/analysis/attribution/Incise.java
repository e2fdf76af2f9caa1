package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Morphology.Mood;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/**
 * The incise: a verb of speech set off from what was said, its subject turned behind it. «…»,
 * explique-t-il; …, a précisé cette source. The shape decides; after a closing mark any verb with
 * an inverted pronoun will do. English also has the straight order: “…,” she said.
 */
final class Incise {
  private final Clauses clauses;
  private final Passage passage;
  private final Grammar grammar;

  Incise(Clauses clauses) {
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
    boolean quoted = isQuotedAsSaying(verb);
    if (!verb.isFinite() || (verb.passive() && verb.inverted() < 0 && !quoted)) {
      return Optional.empty();
    }
    int before = leftEdge(verb.from() - 1);
    boolean afterQuote = before >= 0 && passage.quoted(before);
    boolean afterComma =
        before >= 0
            && (passage.reads(verb.from() - 1, ",")
                || passage.reads(verb.from() - 1, "–")
                || passage.reads(verb.from() - 1, "—")
                || passage.reads(verb.from() - 1, "-")
                || passage.reads(verb.from() - 1, "--"));
    afterQuote &= passage.isPunctuation(verb.from() - 1) || passage.quoted(verb.from() - 1);
    if (!afterQuote && !afterComma && introduced(verb)) {
      return clauses
          .subjects()
          .after(verb)
          .filter(s -> verb.says() || (verb.takesClause() && pointsBack(verb)))
          .filter(clauses::canSpeak)
          .map(s -> as(verb, s));
    }
    if (!afterQuote && !afterComma) {
      return grammar.dropsThat() ? straight(verb) : unset(verb);
    }
    Optional<NounPhrase> subject =
        !afterQuote && speaksBefore(verb) ? Optional.empty() : inverted(verb, afterQuote);
    return subject.isEmpty() ? straight(verb) : subject.map(s -> draft(verb, s, before));
  }

  /** English: Reed, chairwoman of the board, said parents…: the subject stands before. */
  private boolean speaksBefore(VerbGroup verb) {
    return grammar.dropsThat()
        && clauses.subjects().before(verb).filter(clauses::canSpeak).isPresent();
  }

  private Optional<NounPhrase> inverted(VerbGroup verb, boolean afterQuote) {
    if (verb.inverted() >= 0) {
      NounPhrase pronoun = new NounPhrase(verb.inverted(), verb.inverted() + 1);
      boolean cue = afterQuote || verb.reporting().isPresent();
      return cue && !clauses.isNobody(pronoun) ? Optional.of(pronoun) : Optional.empty();
    }
    if ((verb.reporting().isEmpty() && !afterQuote) || (verb.conditional() && !afterQuote)) {
      return Optional.empty();
    }
    if (verb.reports("weak") && !verb.says() && !afterQuote && !endsThought(verb)) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject = clauses.subjects().after(verb);
    if (subject.isEmpty() || clauses.isNobody(subject.get())) {
      return Optional.empty();
    }
    boolean known = verb.reporting().isPresent();
    boolean cue =
        afterQuote
            ? known || (clauses.canSpeak(subject.get()) && isSpeechLike(verb))
            : (verb.says() || (verb.reports("act") && !verb.compound() && ends(subject.get())))
                && clauses.canSpeak(subject.get())
                && !isObject(verb, subject.get());
    return fits(verb, subject.get()) && cue ? subject : Optional.empty();
  }

  /** écrit un livre: what is written, not who writes. */
  private boolean isObject(VerbGroup verb, NounPhrase subject) {
    return verb.reports("writes") && grammar.is(passage.token(subject.from()), "indefinite");
  }

  private boolean ends(NounPhrase subject) {
    return subject.to() >= passage.size() || passage.isPunctuation(subject.to());
  }

  private boolean endsThought(VerbGroup verb) {
    return verb.reports("que") || verb.reports("that");
  }

  /** A verb outside the lexicon is taken after a closing mark unless it is a copula. */
  private boolean isSpeechLike(VerbGroup verb) {
    return !grammar.has(verb.lemma(), "past") && !verb.passive();
  }

  /**
   * What follows an incise: a mark, the end, or more words about the scene; never a second verb.
   */
  private boolean fits(VerbGroup verb, NounPhrase subject) {
    int next = subject.to();
    return next >= passage.size()
        || passage.quoted(next)
        || !clauses.isFiniteVerbAt(next)
        || verb.inverted() >= 0;
  }

  /** comme le précise l'ambassadeur; c'est ce qu'affirme le maire. */
  private boolean introduced(VerbGroup verb) {
    int before = verb.from() - 1;
    return before >= 0
        && !passage.quoted(before)
        && !grammar.dropsThat()
        && (grammar.is(passage.token(before), "as") || isWhat(before));
  }

  /** C'est ce que prévoit le maire, at the start: the whole sentence names a source. */
  private boolean pointsBack(VerbGroup verb) {
    return verb.from() <= 7
        && isWhat(verb.from() - 1)
        && grammar.is(passage.token(0), "demonstrative");
  }

  private boolean isWhat(int that) {
    return grammar.is(passage.token(that), "that")
        && that > 0
        && grammar.is(passage.token(that - 1), "demonstrative");
  }

  private Draft as(VerbGroup verb, NounPhrase subject) {
    return new Draft(
        Draft.Pattern.INCISE,
        verb.from(),
        verb.head() + 1,
        Optional.of(subject),
        0,
        passage.size(),
        true);
  }

  /** An incise whose comma was forgotten: … après son procès affirme un quotidien. */
  private Optional<Draft> unset(VerbGroup verb) {
    int next = verb.to();
    if (!verb.reports("say")
        || verb.passive()
        || verb.inverted() >= 0
        || next >= passage.size()
        || (passage.name().get(next) < 0 && !passage.token(next).can(Pos.DETERMINER))
        || clauses.subjects().isRelative(verb)) {
      return Optional.empty();
    }
    return clauses
        .phrases()
        .from(next)
        .filter(s -> ends(s) && clauses.canSpeak(s) && !isObject(verb, s))
        .filter(s -> passage.name().get(next) >= 0 || clauses.subjects().before(verb).isEmpty())
        .map(s -> draft(verb, s, verb.from() - 1));
  }

  /** English: “…,” Reed was quoted as saying. */
  private boolean isQuotedAsSaying(VerbGroup verb) {
    int as = verb.to();
    return grammar.dropsThat()
        && verb.passive()
        && as + 1 < passage.size()
        && !passage.quoted(as)
        && grammar.is(passage.token(as), "as")
        && grammar
            .verb(passage.token(as + 1), Mood.PRESENT_PARTICIPLE)
            .filter(r -> grammar.reporting(r.lemma()).isPresent())
            .isPresent();
  }

  /** English order: “…,” Smith said. */
  private Optional<Draft> straight(VerbGroup verb) {
    boolean reports = isQuotedAsSaying(verb) || (verb.reporting().isPresent() && !verb.passive());
    if (!grammar.dropsThat() || !reports) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject = clauses.subjects().before(verb);
    if (subject.isEmpty() || clauses.isNobody(subject.get())) {
      return Optional.empty();
    }
    int edge = leftEdge(subject.get().from() - 1);
    if (isAs(subject.get().from() - 1)) {
      return verb.says() ? Optional.of(as(verb, subject.get())) : Optional.empty();
    }
    boolean set =
        edge >= 0 && (passage.quoted(edge) || passage.reads(subject.get().from() - 1, ","));
    boolean closes = closes(verb);
    boolean ok = (edge >= 0 && passage.quoted(edge)) || (set && closes && verb.says());
    return ok ? Optional.of(draft(verb, subject.get(), edge)) : Optional.empty();
  }

  /** …, as the memo put it; As Reed said, …: set off by a comma or at the start. */
  private boolean isAs(int index) {
    return index >= 0
        && !passage.quoted(index)
        && grammar.is(passage.token(index), "as")
        && (index == 0 || passage.isPunctuation(index - 1) || passage.quoted(index - 1));
  }

  private boolean closes(VerbGroup verb) {
    int next = verb.to();
    if (verb.reports("say") && next < passage.size() && !passage.isPunctuation(next)) {
      next = clauses.phrases().from(next).map(NounPhrase::to).orElse(next);
    }
    while (next < passage.size() && grammar.is(passage.token(next), "time")) {
      next++;
    }
    return next >= passage.size() || passage.isPunctuation(next);
  }

  private Draft draft(VerbGroup verb, NounPhrase subject, int before) {
    int end = Math.max(0, before + 1);
    int cueTo = Math.max(verb.head() + 1, verb.from() + 1);
    return new Draft(Draft.Pattern.INCISE, verb.from(), cueTo, Optional.of(subject), 0, end, true);
  }

  /** Steps back over the mark between what was said and the incise. */
  private int leftEdge(int index) {
    int i = index;
    while (i >= 0 && !passage.quoted(i) && !isContent(passage.token(i))) {
      i--;
    }
    return i;
  }

  private static boolean isContent(Token token) {
    return token.isWord() || token.kind() == Token.Kind.NUMBER || token.can(Pos.NOUN);
  }
}
