package org.bylint.rule;

import org.bylint.analysis.Article;

/**
 * The mechanism behind a rule that compares the articles of a repository with each other: first
 * each article is reduced to a few facts, then the facts are merged, then all is judged at once.
 * The texts are gone by then, so facts hold what a finding needs: places and names, never
 * sentences.
 *
 * <p>A check has no state: one instance serves all runs and threads. Where a run looks at one file
 * only, these steps are left out and {@link #check} alone is asked.
 *
 * @param <F> the facts
 */
public interface CorpusCheck<F> extends Check {
  /** What one article tells by itself, without the others; by default nothing. */
  @Override
  default void check(Article article, Options options, Findings findings) {}

  /**
   * What the comparison needs of one article. Called on many threads.
   *
   * @param options of the rule, in force for this file
   */
  F collect(Article article, Options options);

  /**
   * The facts of some articles and of those that come after them. It may change and return the
   * first, and neither is used again. However the articles are split, merging in their order must
   * come to the same.
   */
  F merge(F first, F second);

  /**
   * Compares. Findings about files to which other options apply are dropped: each file is judged
   * with its own.
   *
   * @param facts of all articles, not to be changed
   * @param options of the rule, in force for the files that are judged now
   * @param findings where to report, by file
   */
  void judge(F facts, Options options, CorpusFindings findings);
}
