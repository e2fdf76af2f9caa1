package org.bylint.rule.page;

import java.util.List;
import java.util.Map;
import org.bylint.rule.RuleInfo;

/**
 * A rule page: the rule, its documentation and its examples.
 *
 * @param file where it was read, as messages name it
 * @param info the rule
 * @param title heading of the page, in English
 * @param body Markdown after the heading, examples included
 * @param bodyLine line of the file on which the body begins, from 1
 * @param examples in the order of the page
 * @param keyLines lines of the front matter's keys
 * @param skipped invariants of the harness that do not hold for this rule, each with the reason
 */
public record RulePage(
    String file,
    RuleInfo info,
    String title,
    String body,
    int bodyLine,
    List<Example> examples,
    Map<String, Integer> keyLines,
    Map<String, String> skipped) {
  public RulePage {
    examples = List.copyOf(examples);
  }

  /** The line of a key of the front matter; the first of the file where it is not written. */
  public int lineOf(String key) {
    return keyLines.getOrDefault(key, 1);
  }
}
