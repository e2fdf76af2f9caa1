package org.bylint.rules.declarative;

import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;

/**
 * Reports words or patterns that a page lists ({@code phrase}, {@code pattern}): each one, or the
 * first with a count.
 */
final class Listed implements Check {
  static final Set<String> PARAMETERS = Set.of("report");

  private final Seeker seeker;
  private final boolean once;

  Listed(Seeker seeker, Parameters parameters) {
    this.seeker = seeker;
    this.once = parameters.choice("report", List.of("each", "once")).equals("once");
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Hit> hits = seeker.seek(article, options.rule());
    List<Hit> reported = once && !hits.isEmpty() ? hits.subList(0, 1) : hits;
    for (Hit hit : reported) {
      Findings.Draft draft =
          findings.at(hit.span()).value("found", hit.found()).value("count", hits.size());
      hit.attributes().forEach(draft::value);
    }
  }
}
