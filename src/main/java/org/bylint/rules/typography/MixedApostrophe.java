package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** Straight and curly apostrophes in one article: one finding, at the first of the rarer kind. */
final class MixedApostrophe implements Check {
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Apostrophes apostrophes = Apostrophes.of(article, options.rule());
    List<Span> straight = apostrophes.all(Apostrophes.STRAIGHT);
    List<Span> curly = apostrophes.all(Apostrophes.CURLY);
    if (straight.isEmpty() || curly.isEmpty()) {
      return;
    }
    boolean keepStraight =
        straight.size() == curly.size()
            ? straight.get(0).start() < curly.get(0).start()
            : straight.size() > curly.size();
    char kept = keepStraight ? Apostrophes.STRAIGHT : Apostrophes.CURLY;
    report(
        article,
        keepStraight ? curly : straight,
        keepStraight ? straight : curly,
        String.valueOf(kept),
        findings);
  }

  private static void report(
      Article article, List<Span> minor, List<Span> major, String kept, Findings findings) {
    Document document = article.document();
    Findings.Draft draft =
        findings
            .at(minor.get(0))
            .value("minor", document.textOf(minor.get(0)))
            .value("minorCount", minor.size())
            .value("major", kept)
            .value("majorCount", major.size())
            .related(major.get(0), "major", "mark", kept, "count", major.size());
    for (Span place : minor.subList(1, Math.min(minor.size(), PLACES_SHOWN))) {
      draft.related(place, "minor");
    }
    List<Fix.Edit> edits = new ArrayList<>();
    for (Span place : minor) {
      if (isPlain(article, place, kept)) {
        edits.add(new Fix.Edit(place, kept));
      }
    }
    if (!edits.isEmpty()) {
      draft.fix(new Fix(kept, Fix.Applicability.SAFE, edits));
    }
  }

  /**
   * Whether the mark stands in the file as in the text. In a title that front matter gives, a
   * straight mark may end the value.
   */
  private static boolean isPlain(Article article, Span place, String kept) {
    Document document = article.document();
    Span inSource = document.toSource(place);
    Zone zone = Scope.zoneOf(article, place).orElse(Zone.BODY);
    boolean title = zone == Zone.HEADLINE || zone == Zone.DECK;
    boolean quoting = kept.charAt(0) == Apostrophes.STRAIGHT;
    return inSource.in(document.source().content()).equals(document.textOf(place))
        && (!title || !quoting || document.format().equals("text"));
  }
}
