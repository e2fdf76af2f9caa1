package org.bylint.rules.numbers;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** A change in percent that is not the one between the two values beside it. */
final class PercentChange implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    double points = options.integer("points");
    double share = options.integer("share") / 100.0;
    List<Change> changes = ChangeReader.of(article);
    for (Change change : changes) {
      if (change.isOfShares()) {
        if (!change.fitsPoints() && (change.isInPoints() || !change.fitsPercent(points, share))) {
          report(change, "points", change.points(), article, findings);
        }
      } else if (!change.isInPoints() && !change.fitsPercent(points, share)) {
        report(change, "", change.percent(), article, findings);
      }
    }
  }

  private static void report(
      Change change, String variant, double right, Article article, Findings findings) {
    Written written = new Written(article);
    String sign = change.direction() == 0 ? "" : right < 0 ? "-" : "+";
    findings
        .at(change.rate().span())
        .variant(variant)
        .value("found", written.text(change.rate()))
        .value("from", written.text(change.from()))
        .value("to", written.text(change.to()))
        .value("right", sign + written.rounded(Math.abs(right)))
        .value("percent", sign + written.rounded(Math.abs(change.percent())))
        .related(change.from().upTo(change.to()), "values");
  }
}
