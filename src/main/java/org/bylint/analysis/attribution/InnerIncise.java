package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** An incise inside the marks: « Nous irons, a-t-il dit, jusqu'au bout. » */
final class InnerIncise {
  /** In words, the preposition included: au quotidien régional. */
  private static final int LONGEST_RECIPIENT = 3;

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
    return inside
        .from(afterRecipient(inside, verb.to(), end))
        .filter(s -> s.to() < end && isMark(s.to()))
        .filter(s -> inside.isName(s.to() - 1) || clauses.grammar().speaks(head(s)));
  }

  /**
   * What stands between verb and subject: adverbs, and to whom it was said (précise au Monde X).
   */
  private int afterRecipient(NounPhrases inside, int from, int end) {
    int i = from;
    while (i < end && passage.token(i).can(Pos.ADVERB) && !inside.begins(i)) {
      i++;
    }
    if (i + 2 < end && passage.token(i).can(Pos.PREPOSITION) && !inside.begins(i)) {
      int next = i + 2;
      while (next < end && next - i <= LONGEST_RECIPIENT && !inside.begins(next)) {
        next++;
      }
      return next;
    }
    return i;
  }

  /** The first word after the determiner. */
  private Token head(NounPhrase phrase) {
    Token first = passage.token(phrase.from());
    boolean led = first.can(Pos.DETERMINER) && phrase.length() > 1;
    return led ? passage.token(phrase.from() + 1) : first;
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
