package org.bylint.rules.languagetool;

import java.util.List;
import org.bylint.text.Span;

/**
 * What LanguageTool says of a place.
 *
 * @param span in the text that it was given
 * @param rule its id, such as {@code ACCORD_NOM_ADJ}
 * @param category id of its category, such as {@code TYPOS}
 * @param message in the language of the text
 * @param suggestions what might stand there instead, the best first
 */
public record Remark(
    Span span, String rule, String category, String message, List<String> suggestions) {
  public Remark {
    suggestions = List.copyOf(suggestions);
  }
}
