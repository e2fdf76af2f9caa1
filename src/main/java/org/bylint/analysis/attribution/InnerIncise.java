package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** An incise inside the marks: « Nous irons, a-t-il dit, jusqu'au bout. » */
final class InnerIncise {
  /**
   * How many words may say to whom and where, between verb and subject: précise au Monde X, assure
   * dans une vidéo X.
   */
  private static final int LONGEST_ASIDE = 8;

  private final Clauses clauses;
  private final Passage passage;

  InnerIncise(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
  }

  void find(List<Draft> drafts) {
    int quote = passage.nextQuote(0);
    while (quote < passage.size()) {
      int end = passage.endOfQuote(quote);
      for (VerbGroup verb : VerbGroups.within(clauses.grammar(), passage, quote, end)) {
        read(verb, quote, end).ifPresent(drafts::add);
      }
      quote = passage.nextQuote(end);
    }
  }

  private Optional<Draft> read(VerbGroup verb, int quote, int end) {
    boolean cue =
        verb.isFinite() && (verb.says() || (verb.inverted() >= 0 && verb.reporting().isPresent()));
    if (!cue || verb.from() <= quote + 1 || !isMark(verb.from() - 1)) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject = subject(verb, end);
    return subject.map(
        s ->
            new Draft(
                Draft.Pattern.INCISE,
                verb.from(),
                verb.head() + 1,
                Optional.of(s),
                quote,
                end,
                true));
  }

  private Optional<NounPhrase> subject(VerbGroup verb, int end) {
    if (verb.inverted() >= 0) {
      NounPhrase pronoun = new NounPhrase(verb.inverted(), verb.inverted() + 1);
      return clauses.isNobody(pronoun) ? Optional.empty() : Optional.of(pronoun);
    }
    NounPhrases inside = new NounPhrases(clauses.grammar(), passage, true);
    if (verb.passive() || verb.to() >= end) {
      return Optional.empty();
    }
    int i = verb.to();
    while (i < end && passage.token(i).can(Pos.ADVERB) && !inside.begins(i)) {
      i++;
    }
    if (i >= end || !passage.token(i).can(Pos.PREPOSITION) || inside.begins(i)) {
      return speaker(inside, i, end).or(() -> behindCompound(inside, verb, end));
    }
    Optional<NounPhrase> found = Optional.empty();
    for (int k = i + 2; found.isEmpty() && k < end && k - i <= LONGEST_ASIDE && !isMark(k); k++) {
      found = isLed(k) ? Optional.empty() : speaker(inside, k, end);
    }
    return found;
  }

  /** …, a confié l'ex-reine du manège: after an auxiliary and a participle anybody will do. */
  private Optional<NounPhrase> behindCompound(NounPhrases inside, VerbGroup verb, int end) {
    return verb.compound() && passage.token(verb.from() - 1).form().equals(",")
        ? inside
            .from(verb.to())
            .filter(s -> passage.token(s.from()).can(Pos.DETERMINER))
            .filter(s -> s.to() < end && isMark(s.to()))
        : Optional.empty();
  }

  /** Whether the word before belongs to the one at this place: sur Facebook, la chaîne. */
  private boolean isLed(int i) {
    Token before = passage.token(i - 1);
    return before.can(Pos.PREPOSITION) || before.can(Pos.DETERMINER);
  }

  private Optional<NounPhrase> speaker(NounPhrases inside, int from, int end) {
    return inside
        .from(from)
        .filter(s -> s.to() < end && closes(s.to()))
        .filter(s -> inside.isName(s.to() - 1) || clauses.grammar().speaks(head(s)));
  }

  /** The first word after the determiner. */
  private Token head(NounPhrase phrase) {
    Token first = passage.token(phrase.from());
    boolean led = first.can(Pos.DETERMINER) && phrase.length() > 1;
    return led ? passage.token(phrase.from() + 1) : first;
  }

  /** A mark, or where and when it was said: raconte Claire Maréchal dans la revue, … */
  private boolean closes(int i) {
    Token token = passage.token(i);
    return isMark(i)
        || passage.token(i).form().equals("(")
        || (token.can(Pos.PREPOSITION) && !token.can(Pos.DETERMINER))
        || clauses.grammar().is(token, "of")
        || clauses.grammar().is(token, "relative")
        || clauses.grammar().is(token, "time");
  }

  private boolean isMark(int i) {
    String form = passage.token(i).form();
    return form.equals(",")
        || form.equals(".")
        || form.equals("?")
        || form.equals("!")
        || form.equals("–")
        || form.equals("—");
  }
}
