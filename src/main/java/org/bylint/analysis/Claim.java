package org.bylint.analysis;

import java.util.Optional;
import org.bylint.text.Span;

/**
 * Whether somebody is behind a sentence.
 *
 * @param sentence its index
 * @param state how it stands
 * @param type what kind of claim it makes, where it makes one
 * @param place the words that make it
 * @param source who is behind it, where anybody is
 */
public record Claim(
    int sentence,
    State state,
    Optional<Type> type,
    Optional<Span> place,
    Optional<SourceMention> source) {

  /** State of a sentence. */
  public enum State {
    /** By words of its own. */
    ATTRIBUTED,
    /** By a neighbour that it continues. */
    CARRIED,
    /** It claims nothing that a source must carry. */
    NONE_NEEDED,
    /** It claims something and nobody is behind it. */
    OPEN
  }

  /** Kinds of claims that a source must carry. */
  public enum Type {
    HEARSAY,
    ACCUSATION,
    COMMITMENT,
    FIGURE,
    AGENTLESS_REPORT,
    /** A conclusion that the writer draws without saying who draws it. */
    INFERENCE,
    QUOTATION
  }
}
