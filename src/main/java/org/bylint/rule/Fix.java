package org.bylint.rule;

import java.util.List;
import org.bylint.text.Span;

/**
 * A correction.
 *
 * @param text what would stand at the finding's place; shown as the suggestion
 * @param applicability whether it may be applied without a look
 * @param edits what to change; none for a suggestion that is only shown
 */
public record Fix(String text, Applicability applicability, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** Whether a correction may be applied without a look. */
  public enum Applicability {
    SAFE,
    UNSAFE,
    DISPLAY_ONLY
  }

  /**
   * A replacement.
   *
   * @param span what is replaced
   * @param replacement what to write there
   * @param frame what the span counts in: the text of the document, or the source file for what the
   *     text does not hold (the address of a link)
   */
  public record Edit(Span span, String replacement, Place.Frame frame) {
    /** A replacement in the text of the document. */
    public Edit(Span span, String replacement) {
      this(span, replacement, Place.Frame.TEXT);
    }
  }
}
