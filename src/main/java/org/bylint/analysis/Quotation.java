package org.bylint.analysis;

import java.util.Optional;
import org.bylint.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span with the marks; a quotation over several paragraphs is one
 * @param inner without the marks
 * @param style of its marks
 * @param closing how it ends
 * @param depth 0 for an outer quotation, 1 for one inside it…
 * @param kind what the quoted words are
 * @param status how its speaker is known
 * @param speaker who says it, where anybody is found
 * @param cue the word that links speaker and quotation (a déclaré, selon…), where there is one
 */
public record Quotation(
    Span span,
    Span inner,
    Style style,
    Closing closing,
    int depth,
    Kind kind,
    Status status,
    Optional<SourceMention> speaker,
    Optional<Span> cue) {

  /** The same words as another kind. */
  public Quotation as(Kind other) {
    return new Quotation(span, inner, style, closing, depth, other, status, speaker, cue);
  }

  /** Styles of quotation marks. */
  public enum Style {
    STRAIGHT,
    CURLY,
    GUILLEMETS,
    SINGLE,
    LOW_HIGH,
    /** Agency wires: {@code +…+} inside a quotation. */
    PLUS
  }

  /** How a quotation ends. */
  public enum Closing {
    /** By the mark that belongs to its opening. */
    CLOSED,
    /** By a mark that does not belong: “…“, «…". */
    WRONG_MARK,
    /** By no mark at all. */
    UNCLOSED
  }

  /** What quoted words are. */
  public enum Kind {
    /** An utterance that stands by itself. */
    DIRECT,
    /** Somebody's words inside the writer's sentence. */
    MIXED,
    /** Distance or jargon. */
    SCARE,
    /** Title of a work, name of a thing. */
    TITLE,
    /** An intertitle made of a quotation. */
    HEADING,
    /** A law, sign or slogan. */
    CITED
  }

  /** How the speaker is known. */
  public enum Status {
    /** A cue and a source stand with it. */
    EXPLICIT,
    /** From a neighbour. */
    IMPLICIT,
    /** Not at all. */
    NONE,
    /** The words are not speech. */
    NA
  }
}
