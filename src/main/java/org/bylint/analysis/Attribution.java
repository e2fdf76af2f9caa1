package org.bylint.analysis;

import java.util.Optional;
import org.bylint.text.Span;

/**
 * A statement laid to a source.
 *
 * @param sentence index of the sentence that holds the cue
 * @param cue the word or words that do it: a déclaré, selon, communiqué
 * @param source who is behind it; empty where the cue has no subject (il est indiqué que)
 * @param content what is attributed
 * @param kind of attribution
 */
public record Attribution(
    int sentence, Span cue, Optional<SourceMention> source, Span content, Kind kind) {

  /** Kinds of attribution. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED,
    PREPOSITIONAL,
    NOUN
  }
}
