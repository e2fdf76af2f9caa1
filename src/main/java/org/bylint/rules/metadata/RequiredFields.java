package org.bylint.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.PathPattern;

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
    for (String field : bare ? options.strings("textFields") : required(article, options)) {
      if (!fields.hasAny(field)) {
        missing.add(field);
      }
    }
    if (!bare) {
      recommended(fields, options, findings);
    }
    boolean credited = !article.credits().isEmpty();
    if (!credited || missing.equals(List.of("author"))) {
      missing.remove("author");
    }
    if (!missing.isEmpty()) {
      report(missing, bare, findings.atArticle());
    }
  }

  /** The fields of the first collection that the file belongs to, else those of all files. */
  private static List<String> required(Article article, Options options) {
    String path = article.document().source().path();
    for (String collection : options.strings("collections")) {
      int colon = collection.lastIndexOf(':');
      String pattern = colon < 0 ? collection : collection.substring(0, colon).strip();
      if (colon > 0 && PathPattern.of("**/" + pattern).matches(path)) {
        List<String> fields = new ArrayList<>();
        for (String field : collection.substring(colon + 1).split("[ ,]+", -1)) {
          if (!field.isBlank()) {
            fields.add(field);
          }
        }
        return fields;
      }
    }
    return options.strings("fields");
  }

  private static void recommended(Fields fields, Options options, Findings findings) {
    List<String> missing = new ArrayList<>();
    for (String field : options.strings("recommended")) {
      if (!fields.hasAny(field)) {
        missing.add(field);
      }
    }
    if (!missing.isEmpty()) {
      findings.atArticle().variant("recommended").value("missing", String.join(", ", missing));
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
