package org.bylint.engine;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.rule.CorpusCheck;

/**
 * What came of one file in a run over several.
 *
 * @param input the file
 * @param article the article; empty where the file was left out or could not be read
 * @param result what is found in it alone
 * @param collected what the repository-wide rules need of it
 */
public record Examined(
    Input input, Optional<Article> article, FileResult result, List<Collected<?>> collected) {
  public Examined {
    collected = List.copyOf(collected);
  }

  /** The same with what a rule's failing is told by. */
  public Examined with(List<Defect> defects) {
    return new Examined(input, article, FileResult.with(result, defects), collected);
  }

  /** The same, to be read again from another place. */
  public Examined of(Input other) {
    return new Examined(other, article, result, collected);
  }

  /** Tells whether the file is still the same when it is read again. */
  int content() {
    return article.map(a -> a.document().source().content().hashCode()).orElse(0);
  }

  /**
   * What a repository-wide rule needs of one file.
   *
   * @param rule in force for the file
   * @param check of the rule
   * @param facts about the file
   */
  record Collected<F>(ActiveRule rule, CorpusCheck<F> check, F facts) {}
}
