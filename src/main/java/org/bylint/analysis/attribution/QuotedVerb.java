package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;

/** A verb of speech that is quoted itself: la direction « regrette » et « s'engage à » négocier. */
final class QuotedVerb {
  private final Clauses clauses;
  private final Passage passage;

  QuotedVerb(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
  }

  void find(List<Draft> drafts) {
    Optional<NounPhrase> last = Optional.empty();
    int quote = passage.nextQuote(1);
    while (quote < passage.size()) {
      int end = passage.endOfQuote(quote);
      Optional<VerbGroup> verb = firstVerb(quote, end);
      if (verb.isPresent()) {
        Optional<NounPhrase> subject = subject(verb.get(), quote);
        subject = subject.isPresent() ? subject : joined(quote, last);
        if (subject.isPresent()) {
          drafts.add(draft(verb.get(), subject.get(), quote, end));
        }
        last = subject;
      }
      quote = passage.nextQuote(end);
    }
  }

  private Optional<VerbGroup> firstVerb(int quote, int end) {
    int first = quote + 1;
    if (first >= end || passage.token(first).isCapitalised()) {
      return Optional.empty();
    }
    return VerbGroups.within(clauses.grammar(), passage, first, end).stream()
        .filter(v -> v.from() <= first && v.isFinite() && v.inverted() < 0)
        .filter(v -> v.says() || (v.reports("act") || (v.reflexive() && v.reports("refl"))))
        .filter(v -> !v.passive() && !v.conditional())
        .findFirst();
  }

  private Optional<NounPhrase> subject(VerbGroup verb, int quote) {
    return clauses
        .subjects()
        .endingAt(verb, quote)
        .filter(s -> s.to() == quote && clauses.canSpeak(s) && !clauses.isNobody(s));
  }

  /** et « s'engage »: the subject of the quoted verb before. */
  private Optional<NounPhrase> joined(int quote, Optional<NounPhrase> last) {
    return clauses.grammar().is(passage.token(quote - 1), "conjunction") ? last : Optional.empty();
  }

  private static Draft draft(VerbGroup verb, NounPhrase subject, int quote, int end) {
    return new Draft(
        Draft.Pattern.REPORTED_QUOTE,
        verb.from(),
        verb.head() + 1,
        Optional.of(subject),
        quote,
        end,
        true);
  }
}
