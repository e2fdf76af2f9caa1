package org.bylint.rules.declarative;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;

/**
 * Reports an article without words that it must have ({@code require}): always, or when it has
 * other words ({@code when}), which are then the place of the finding.
 */
final class Require implements Check {
  static final Set<String> PARAMETERS = Seekers.with(Seekers.PARAMETERS, Set.of("when"));

  private final Seeker wanted;
  private final Optional<Seeker> when;

  Require(Parameters parameters) {
    wanted = Seekers.of(parameters);
    when =
        parameters.has("when")
            ? Optional.of(new Phrases(parameters.only("when"), "when"))
            : Optional.empty();
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (!wanted.seek(article, withQuotations(options.rule())).isEmpty()) {
      return;
    }
    if (when.isEmpty()) {
      findings.atArticle();
      return;
    }
    List<Hit> causes = when.get().seek(article, options.rule());
    if (!causes.isEmpty()) {
      Hit first = causes.get(0);
      findings.at(first.span()).value("found", first.found()).value("count", causes.size());
    }
  }

  /** Words that must be there may as well be said by somebody. */
  private static RuleInfo withQuotations(RuleInfo rule) {
    return new RuleInfo(
        rule.id(),
        rule.check(),
        rule.severity(),
        rule.languages(),
        rule.zones(),
        rule.summary(),
        rule.message(),
        rule.notes(),
        rule.variants(),
        rule.reason(),
        rule.references(),
        rule.options(),
        rule.parameters(),
        true);
  }
}
