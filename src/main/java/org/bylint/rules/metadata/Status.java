package org.bylint.rules.metadata;

import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.language.Lexicon;

/** Whether an article is still a draft, as its metadata says. */
final class Status {
  private Status() {}

  /** {@code draft: true}, {@code published: false}, {@code status: draft}. */
  static boolean isDraft(Article article) {
    Lexicon words = article.language().lexicon("draft-words");
    for (Field field : article.document().metadata().fields()) {
      if (field.property() == Property.DRAFT) {
        String value = field.text().strip().toLowerCase(Locale.ROOT);
        boolean negated = words.find(field.key()).filter(e -> e.has("live")).isPresent();
        if (negated ? value.equals("false") : value.equals("true") || words.contains(value)) {
          return true;
        }
      }
    }
    return false;
  }
}
