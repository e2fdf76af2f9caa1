package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.names.Capitals;
import org.bylint.rule.Fix;
import org.bylint.text.Span;

/**
 * Replaces one spelling by the other everywhere outside quotations, or shows it only: where no
 * place may be changed, or where nobody can tell how one of them is to be written.
 */
final class Replacement {
  private final Article article;
  private final WordIndex words;

  Replacement(Article article) {
    this.article = article;
    words = new WordIndex(article);
  }

  Fix of(Keep keep) {
    String text = article.document().text();
    String right = written(keep.wrong().first().in(text), keep);
    Junction junction = new Junction(article, keep.right());
    List<Fix.Edit> edits = new ArrayList<>();
    for (Span place : PlacesToMend.of(keep, article, words)) {
      Optional<Fix.Edit> edit = junction.edit(place, written(place.in(text), keep));
      if (edit.isEmpty()) {
        return new Fix(right, Fix.Applicability.DISPLAY_ONLY, List.of());
      }
      edits.add(edit.get());
    }
    Fix.Applicability how =
        edits.isEmpty() ? Fix.Applicability.DISPLAY_ONLY : Fix.Applicability.UNSAFE;
    return new Fix(right, how, edits);
  }

  /** In capitals where it stands in capitals, and without accents where they are left out there. */
  private static String written(String found, Keep keep) {
    if (!Capitals.isCapitals(found) || Words.isCamel(keep.right().form())) {
      return keep.right().form();
    }
    boolean accents = Words.composed(found).equals(keep.wrong().form().toUpperCase(Locale.ROOT));
    return (accents ? keep.right().form() : keep.right().folded()).toUpperCase(Locale.ROOT);
  }
}
