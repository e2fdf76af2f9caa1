package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** Something still to be filled in; the same word is reported once, with its count. */
final class Placeholder implements Check {
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    Map<String, List<Span>> places = new LinkedHashMap<>();
    for (Span span : new PlaceholderFinder(article).find()) {
      if (Scope.covers(options.rule(), article, span)) {
        places.computeIfAbsent(span.in(text), f -> new ArrayList<>()).add(span);
      }
    }
    places.forEach((found, alike) -> report(found, alike, findings));
  }

  private static void report(String found, List<Span> alike, Findings findings) {
    Findings.Draft draft =
        findings.at(alike.get(0)).value("found", found).value("count", alike.size());
    for (Span other : alike.subList(1, Math.min(alike.size(), PLACES_SHOWN))) {
      draft.related(other, "other");
    }
  }
}
