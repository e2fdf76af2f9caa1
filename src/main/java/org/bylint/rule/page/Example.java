package org.bylint.rule.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.HouseNames;

/**
 * An example of a rule page: a short article and what the rule must report in it.
 *
 * @param line of the page where its text begins, from 1
 * @param language of the article
 * @param markdown whether to read it as Markdown rather than as plain text
 * @param published publication date the reader of the example knows
 * @param houseNames names as the house writes them
 * @param wholeArticle whether one finding about the article as a whole is expected
 * @param options of the rule that are not those of the page
 * @param text the article, caret lines taken out
 * @param expected findings, in the order of the carets
 * @param fixed the text after the fixes, where the page shows it
 */
public record Example(
    int line,
    String language,
    boolean markdown,
    Optional<LocalDate> published,
    HouseNames houseNames,
    boolean wholeArticle,
    Map<String, Object> options,
    String text,
    List<Expected> expected,
    Optional<String> fixed) {
  public Example {
    options = Map.copyOf(options);
    expected = List.copyOf(expected);
  }

  /**
   * A finding that must be reported.
   *
   * @param line of the page where the carets stand
   * @param start offset of the first caret in the text of the example
   * @param end offset after the last caret; a finding may run on over the end of the line
   * @param words what follows the carets: a suggestion, a variant or a part of the message
   */
  public record Expected(int line, int start, int end, String words) {}

  /** Whether the rule must report anything at all. */
  public boolean fires() {
    return wholeArticle || !expected.isEmpty();
  }
}
