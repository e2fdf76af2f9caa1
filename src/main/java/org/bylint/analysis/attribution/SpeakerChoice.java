package org.bylint.analysis.attribution;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.SourceMention;

/** Chooses among the attributions of a passage the one that a quotation belongs to. */
final class SpeakerChoice {
  /** An incise this near behind the closing mark has the quotation, whatever stands before it. */
  private static final int BEHIND = 2;

  private final Clauses clauses;
  private final List<Draft> drafts;
  private final IdentityHashMap<Draft, SourceMention> sources;

  SpeakerChoice(
      Clauses clauses, List<Draft> drafts, IdentityHashMap<Draft, SourceMention> sources) {
    this.clauses = clauses;
    this.drafts = drafts;
    this.sources = sources;
  }

  /** The nearest that reaches the quotation, or the one around it that says more of who speaks. */
  Optional<Draft> of(int from, int to) {
    Optional<Draft> nearest = nearest(from, to);
    return nearest.map(d -> d.pattern() == Draft.Pattern.INCISE ? d : around(d, from, to));
  }

  private Optional<Draft> nearest(int from, int to) {
    Draft best = null;
    int bestScore = Integer.MAX_VALUE;
    for (Draft d : drafts) {
      int score = distance(d, from, to);
      boolean inner =
          best != null
              && d.pattern() == Draft.Pattern.QUE_CLAUSE
              && best.pattern() == Draft.Pattern.QUE_CLAUSE
              && from - d.contentFrom() > 3;
      if (score < bestScore && !inner) {
        best = d;
        bestScore = score;
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Untel affirme qu'il l'a traité de « … »: Untel, rather than the pronoun that means him. Selon
   * Untel, l'usage prouve qu'il y a « … »: Untel, since a usage does not speak.
   */
  private Draft around(Draft nearest, int from, int to) {
    Optional<NounPhrase> inner = nearest.source();
    if (inner.isEmpty()) {
      return nearest;
    }
    boolean pronoun = inner.get().length() == 1 && isPronoun(inner.get());
    boolean mute = !clauses.canSpeak(inner.get());
    for (Draft d : drafts) {
      boolean wider = d.cueFrom() < nearest.cueFrom() && d.firm() && d.covers(from, to);
      boolean speaks =
          d.source().filter(s -> clauses.canSpeak(s) && !isPronoun(s)).isPresent()
              && d.pattern() != Draft.Pattern.SPEECH_ACT;
      if (wider && speaks && (mute || (pronoun && isSame(d, nearest)))) {
        return d;
      }
    }
    return nearest;
  }

  private boolean isPronoun(NounPhrase phrase) {
    return clauses.grammar().pronoun(clauses.passage().token(phrase.from())).isPresent();
  }

  private boolean isSame(Draft a, Draft b) {
    SourceMention first = sources.get(a);
    SourceMention second = sources.get(b);
    return first != null && second != null && first.resolved().equals(second.resolved());
  }

  /** Lower is nearer; a cue that does not reach the quotation is out of reach. */
  private static int distance(Draft d, int from, int to) {
    int gap = d.cueFrom() >= to ? d.cueFrom() - to : Math.max(0, from - d.cueTo());
    boolean inside = d.cueFrom() >= from && d.cueTo() <= to;
    return switch (d.pattern()) {
      case INCISE ->
          inside || (d.covers(from, to) && d.cueFrom() >= to && gap <= BEHIND)
              ? -1
              : d.covers(from, to) ? gap : gap <= 12 ? 2 + gap : 200;
      case REPORTED_QUOTE, COLON -> d.covers(from, to) ? gap : Integer.MAX_VALUE;
      case QUE_CLAUSE, SPEECH_ACT -> d.covers(from, to) ? gap : Integer.MAX_VALUE;
      case PREPOSITION, NOUN -> gap + 5;
    };
  }
}
