package org.bylint.rules.sources;

import java.util.HashSet;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/** Credits that several sources claim, or initials that also mean something else. */
final class AmbiguousSource implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    Set<String> told = new HashSet<>();
    for (Credit credit : article.credits()) {
      boolean unclear =
          credit.status() == Credit.Status.AMBIGUOUS
              && credit.position() != Credit.Position.CAPTION;
      if (unclear && told.add(credit.text())) {
        Findings.Draft draft =
            findings
                .at(CreditPlaces.of(credit))
                .value("found", credit.text())
                .value("names", String.join(", ", credit.names()));
        if (credit.names().size() == 1) {
          draft.variant("abbreviation");
        }
        credit.names().forEach(draft::suggest);
      }
    }
  }
}
