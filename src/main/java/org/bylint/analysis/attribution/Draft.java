package org.bylint.analysis.attribution;

import java.util.Optional;
import org.bylint.analysis.Attribution;

/**
 * An attribution as a pattern reads it, before anybody knows who the source is.
 *
 * @param pattern that found it
 * @param cueFrom index of the first token of the cue
 * @param cueTo index after the last one
 * @param source who is behind it
 * @param contentFrom index of the first token of what is attributed
 * @param contentTo index after the last one
 * @param firm whether it is an attribution by itself; else it only tells that somebody thinks or
 *     acts by speaking, which is enough to carry a sentence or a quotation
 */
record Draft(
    Pattern pattern,
    int cueFrom,
    int cueTo,
    Optional<NounPhrase> source,
    int contentFrom,
    int contentTo,
    boolean firm) {

  /** Shapes of attribution. */
  enum Pattern {
    INCISE(Attribution.Kind.INDIRECT),
    QUE_CLAUSE(Attribution.Kind.INDIRECT),
    REPORTED_QUOTE(Attribution.Kind.MIXED),
    PREPOSITION(Attribution.Kind.PREPOSITIONAL),
    COLON(Attribution.Kind.INDIRECT),
    SPEECH_ACT(Attribution.Kind.INDIRECT),
    NOUN(Attribution.Kind.NOUN);

    private final Attribution.Kind kind;

    Pattern(Attribution.Kind kind) {
      this.kind = kind;
    }

    Attribution.Kind kind() {
      return kind;
    }
  }

  boolean covers(int from, int to) {
    return contentFrom <= from && to <= contentTo;
  }
}
