package org.bylint.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** Fields that an article must have: one finding names all that are missing. */
final class RequiredFields implements Check {
  private static final List<String> ESSENTIAL = List.of("title", "date");

  @Override
  public void check(Article article, Options options, Findings findings) {
    boolean bare = article.document().metadata().isEmpty();
    if (bare && (article.credits().isEmpty() || words(article) < options.integer("minWords"))) {
      return;
    }
    Fields fields = new Fields(article);
    List<String> missing = new ArrayList<>();
    for (String field : options.strings(bare ? "textFields" : "fields")) {
      if (!fields.has(field)) {
        missing.add(field);
      }
    }
    boolean credited = !article.credits().isEmpty();
    if (!credited || missing.equals(List.of("author"))) {
      missing.remove("author");
    }
    if (!missing.isEmpty()) {
      report(missing, bare, findings.atArticle());
    }
  }

  private static void report(List<String> missing, boolean bare, Findings.Draft draft) {
    draft.value("missing", String.join(", ", missing));
    if (bare && missing.equals(List.of("date"))) {
      draft.variant("date");
    } else if (bare && missing.size() == 2 && missing.containsAll(List.of("author", "date"))) {
      draft.variant("author-and-date");
    } else if (missing.stream().anyMatch(ESSENTIAL::contains)) {
      draft.variant("essential");
    }
  }

  private static int words(Article article) {
    return article.sentences().stream()
        .filter(s -> s.zone().isProse())
        .mapToInt(Sentence::wordCount)
        .sum();
  }
}
