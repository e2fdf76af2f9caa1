package org.bylint.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.input.Zone;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** A number of the headline to which the body gives another value. */
final class HeadlineMismatch implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Figure> headline = new ArrayList<>();
    List<Figure> body = new ArrayList<>();
    for (List<Figure> figures : Figures.of(article).bySentence()) {
      for (Figure figure : figures) {
        (figure.sentence().zone() == Zone.HEADLINE ? headline : body).add(figure);
      }
    }
    if (headline.isEmpty() || body.isEmpty()) {
      return;
    }
    SameThing same = new SameThing(article, body, options.integer("sharedWords"));
    for (Figure figure : headline) {
      same.otherValue(figure).ifPresent(other -> report(figure, other, article, findings));
    }
  }

  private static void report(Figure headline, Figure body, Article article, Findings findings) {
    Written written = new Written(article);
    findings
        .at(headline.span())
        .value("found", written.text(headline))
        .value("other", written.text(body))
        .related(body.span(), "other");
  }
}
