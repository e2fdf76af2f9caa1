package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.analysis.names.Capitals;
import org.bylint.rule.Fix;
import org.bylint.text.Span;

/** Replaces one spelling by the other everywhere outside quotations. */
final class Replacement {
  private Replacement() {}

  static Fix of(Keep keep, Article article) {
    String right = keep.right().form();
    List<Fix.Edit> edits = new ArrayList<>();
    for (Occurrence o : keep.wrong().occurrences()) {
      if (!o.quoted()) {
        edit(o.span(), right, article.document().text(), edits);
      }
    }
    Fix.Applicability how =
        edits.isEmpty() ? Fix.Applicability.DISPLAY_ONLY : Fix.Applicability.UNSAFE;
    return new Fix(right, how, edits);
  }

  /** Writes d'Erevan for de Yerevan; leaves alone what would need the gender of the name. */
  private static void edit(Span span, String right, String text, List<Fix.Edit> edits) {
    String found = span.in(text);
    String written = Capitals.isCapitals(found) ? right.toUpperCase(Locale.ROOT) : right;
    boolean wasVowel = Words.beginsWithVowel(found);
    boolean isVowel = Words.beginsWithVowel(written);
    if (wasVowel == isVowel) {
      edits.add(new Fix.Edit(span, written));
      return;
    }
    boolean elided = span.start() > 1 && "'’".indexOf(text.charAt(span.start() - 1)) >= 0;
    boolean de = text.startsWith("de ", Math.max(0, span.start() - 3));
    if (elided && Character.toLowerCase(text.charAt(span.start() - 2)) == 'd') {
      edits.add(new Fix.Edit(new Span(span.start() - 1, span.end()), "e " + written));
    } else if (!elided && de) {
      edits.add(new Fix.Edit(new Span(span.start() - 2, span.end()), "'" + written));
    } else if (!elided) {
      edits.add(new Fix.Edit(span, written));
    }
  }
}
