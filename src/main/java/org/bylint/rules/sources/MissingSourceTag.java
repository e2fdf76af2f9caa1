package org.bylint.rules.sources;

import java.util.List;
import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Metadata;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** An article that names neither author nor agency nor source. */
final class MissingSourceTag implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    boolean named = !article.credits().isEmpty();
    if (named || isExempt(article, options) || words(article) < options.integer("minWords")) {
      return;
    }
    Findings.Draft draft = findings.atArticle();
    boolean bareDraft = article.document().metadata().isEmpty() && article.published().isEmpty();
    if (bareDraft) {
      draft.variant("draft");
    }
  }

  private static boolean isExempt(Article article, Options options) {
    List<String> exempt = options.strings("exempt");
    return article.document().metadata().fields().stream()
        .filter(
            f ->
                f.property() == Metadata.Property.SECTION
                    || f.property() == Metadata.Property.LABEL)
        .flatMap(f -> f.values().stream())
        .anyMatch(value -> exempt.contains(value.toLowerCase(Locale.ROOT)));
  }

  private static int words(Article article) {
    return article.sentences().stream()
        .filter(s -> s.zone().isProse())
        .mapToInt(Sentence::wordCount)
        .sum();
  }
}
