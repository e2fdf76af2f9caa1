package org.bylint.rule;

import java.util.Optional;
import org.bylint.analysis.Article;

/**
 * The mechanism behind one or more rules. A check has no state: one instance serves all articles
 * and threads. It knows nothing of severities, suppression or output.
 */
@FunctionalInterface
public interface Check {
  /**
   * Looks at one article.
   *
   * @param article what is understood of it
   * @param options of the rule, in force for this file
   * @param findings where to report
   */
  void check(Article article, Options options, Findings findings);

  /** Why it cannot run here, and what to do about it; empty where it can. */
  default Optional<String> unavailable() {
    return Optional.empty();
  }
}
