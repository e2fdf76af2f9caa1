package org.bylint.rules.numbers;

import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** The difference of two percentages is written as percent: from 40 % to 45 % are 5 points. */
final class PercentVsPoints implements Check {
  /** A rate that is also near the change in percent may be meant so. */
  private static final double NEAR = 0.2;

  @Override
  public void check(Article article, Options options, Findings findings) {
    for (Change change : ChangeReader.of(article)) {
      boolean difference = change.isOfShares() && !change.isInPoints() && change.fitsPoints();
      if (difference && !change.fitsPercent(0, NEAR)) {
        report(change, article, findings);
      }
    }
  }

  private static void report(Change change, Article article, Findings findings) {
    Written written = new Written(article);
    String figure = article.document().textOf(change.rate().number().span());
    String points = figure + " " + word(change, article.language());
    findings
        .at(change.rate().span())
        .value("found", written.text(change.rate()))
        .value("points", points)
        .value("from", written.text(change.from()))
        .value("to", written.text(change.to()))
        .value("percent", written.rounded(Math.abs(change.percent())))
        .related(change.from().upTo(change.to()), "values")
        .suggest(points);
  }

  /** Point or points, as the lexicon of figure words has them. */
  private static String word(Change change, Language language) {
    boolean one =
        language.code().equals("fr") ? change.rate().value() < 2 : change.rate().value() == 1;
    String part = one ? "one-point" : "more-points";
    return language.lexicon("figure-words").entries().stream()
        .filter(e -> e.has(part))
        .findFirst()
        .map(e -> e.phrase())
        .orElse("");
  }
}
