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
   * @param span in the text of the document
   * @param replacement what to write there
   */
  public record Edit(Span span, String replacement) {}
}
