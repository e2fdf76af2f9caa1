package org.bylint.analysis.attribution;

import java.util.List;
import java.util.Optional;

/** Words in quotation marks after a verb: a dénoncé un « scandale »; a répondu : « … ». */
final class ReportedQuote {
  private final Clauses clauses;
  private final Passage passage;

  ReportedQuote(Clauses clauses) {
    this.clauses = clauses;
    passage = clauses.passage();
  }

  void find(List<Draft> drafts) {
    for (int i = passage.nextQuote(0);
        i < passage.size();
        i = passage.nextQuote(passage.endOfQuote(i))) {
      read(i).ifPresent(drafts::add);
    }
    for (int i = 1; i < passage.size(); i++) {
      if (passage.reads(i, ":") && !passage.quoted(i + 1)) {
        announcement(i).ifPresent(drafts::add);
      }
    }
  }

  /**
   * Speech after a colon: Il prévient : les travaux dureront. Where the passage ends there, the
   * quotation follows in the next paragraph.
   */
  private Optional<Draft> announcement(int colon) {
    List<VerbGroup> before = clauses.verbs().stream().filter(v -> v.to() <= colon).toList();
    if (before.isEmpty()) {
      return Optional.empty();
    }
    VerbGroup verb = before.get(before.size() - 1);
    boolean ends = colon == passage.size() - 1;
    boolean says =
        verb.isFinite()
            && (ends || verb.reporting().isPresent())
            && (ends || (verb.says() && !verb.negated() && !verb.conditional()))
            && !verb.passive();
    Optional<NounPhrase> subject = says ? clauses.subjects().before(verb) : Optional.empty();
    return subject
        .filter(
            s ->
                !clauses.isNobody(s)
                    && (clauses.canSpeak(s) || (ends && verb.reporting().isPresent())))
        .map(
            s ->
                new Draft(
                    Draft.Pattern.REPORTED_QUOTE,
                    verb.from(),
                    verb.head() + 1,
                    Optional.of(s),
                    verb.to(),
                    passage.size(),
                    verb.reporting().isPresent()));
  }

  private Optional<Draft> read(int quote) {
    Optional<Draft> reporting = nearest(quote, true);
    boolean colon = passage.reads(quote - 1, ":");
    return reporting.isPresent() || !colon ? reporting : nearest(quote, false);
  }

  /** The nearest verb before the quotation whose subject can be read. */
  private Optional<Draft> nearest(int quote, boolean reporting) {
    for (int v = clauses.verbs().size() - 1; v >= 0; v--) {
      VerbGroup verb = clauses.verbs().get(v);
      if (verb.to() > quote) {
        continue;
      }
      if (crosses(verb.to(), quote)) {
        return Optional.empty();
      }
      boolean main = !verb.negated() && !clauses.subjects().isRelative(verb);
      if (reporting ? verb.reporting().isPresent() : main) {
        Optional<Draft> draft = draft(verb, quote);
        if (draft.isPresent()) {
          return draft;
        }
      }
    }
    return Optional.empty();
  }

  /** où se trouvent des maisons: a relative pronoun of place speaks for nobody. */
  private boolean isPlace(NounPhrase subject) {
    return subject.length() == 1 && clauses.grammar().is(passage.token(subject.from()), "where");
  }

  /** Further quotations belong to the verb too until the next verb. */
  private int reach(int quote) {
    int end = passage.endOfQuote(quote);
    for (VerbGroup v : clauses.verbs()) {
      if (v.from() >= end && v.isFinite()) {
        return v.from();
      }
    }
    return passage.size();
  }

  /** Whether another statement lies between the verb and the quotation. */
  private boolean crosses(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.reads(i, ";")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Draft> draft(VerbGroup verb, int quote) {
    if (verb.passive()
        || verb.conditional()
        || (verb.inverted() >= 0 && !passage.reads(quote - 1, ":"))) {
      return Optional.empty();
    }
    Optional<NounPhrase> subject =
        verb.isFinite() ? clauses.subjects().before(verb) : clauses.subjects().ofGerund(verb);
    if (subject.isEmpty() || clauses.isNobody(subject.get()) || isPlace(subject.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            Draft.Pattern.REPORTED_QUOTE,
            verb.from(),
            verb.head() + 1,
            subject,
            verb.to(),
            reach(quote),
            true));
  }
}
