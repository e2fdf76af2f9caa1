package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.Quotation.Style;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** More than one style of outer quotation marks in one article: one finding. */
final class MixedStyle implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    StyleCount count = StyleCount.of(article);
    List<Style> styles = count.byFrequency();
    if (styles.size() < 2) {
      return;
    }
    Style major = styles.get(0);
    Style minor = styles.get(styles.size() - 1);
    Span place = count.first(minor).orElseThrow();
    Findings.Draft draft =
        findings
            .at(place)
            .value("minor", Marks.shown(minor))
            .value("minorCount", count.marks(minor))
            .value("major", Marks.shown(major))
            .value("majorCount", count.marks(major));
    for (Style style : styles) {
      if (style != minor) {
        draft.related(
            count.first(style).orElseThrow(),
            "other",
            "style",
            Marks.shown(style),
            "count",
            count.marks(style));
      }
    }
    List<Fix.Edit> edits = edits(article, major);
    if (!edits.isEmpty()) {
      draft.fix(new Fix(Marks.shown(major), Fix.Applicability.UNSAFE, edits));
    }
  }

  /** All outer quotations in one style, where nothing inside them already uses its marks. */
  private static List<Fix.Edit> edits(Article article, Style style) {
    String text = article.document().text();
    Respelling respelling = new Respelling(text, Respelling.innerSpace(text));
    List<Fix.Edit> edits = new ArrayList<>();
    for (Quotation quotation : article.quotedPassages()) {
      boolean fits =
          StyleCount.counts(article, quotation)
              && quotation.closing() != Closing.UNCLOSED
              && !holds(quotation.inner().in(text), style);
      if (fits) {
        Span opening = Marks.opening(text, quotation);
        Span closing = Marks.closing(text, quotation).orElseThrow();
        edits.addAll(respelling.both(opening, closing, style));
      }
    }
    return edits;
  }

  private static boolean holds(String words, Style style) {
    return words.contains(Marks.opener(style)) || words.contains(Marks.closer(style));
  }
}
