package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;

/**
 * Reports words that an article writes in several ways that are all right ({@code consistent}): the
 * way it uses most wins, the first where two are equal; each other way is one finding with a count.
 */
final class Consistent implements Check {
  static final Set<String> PARAMETERS = Set.of("ways", "exactCase");

  /** Sets of ways to write one thing. */
  private final List<List<Way>> sets = new ArrayList<>();

  /** One way to write it. */
  private record Way(String text, Phrases seeker) {}

  /** A way and where the article uses it. */
  private record Use(Way way, List<Hit> hits) {}

  Consistent(Parameters parameters) {
    boolean exactCase = parameters.flag("exactCase");
    if (!(parameters.value("ways") instanceof List<?> list) || list.isEmpty()) {
      throw new ParameterException("ways", "must be a list of lists: [[clé, clef], …]");
    }
    for (Object set : list) {
      if (!(set instanceof List<?> ways) || ways.size() < 2) {
        throw new ParameterException("ways", "must be a list of lists: [[clé, clef], …]");
      }
      sets.add(ways.stream().map(w -> way(w.toString(), exactCase)).toList());
    }
  }

  private static Way way(String text, boolean exactCase) {
    Map<String, Object> values = Map.of("phrases", text, "exactCase", exactCase);
    return new Way(text, new Phrases(new Parameters(values), "phrases"));
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    for (List<Way> set : sets) {
      check(set, article, options.rule(), findings);
    }
  }

  private static void check(List<Way> set, Article article, RuleInfo rule, Findings findings) {
    List<Use> uses = new ArrayList<>();
    for (Way way : set) {
      List<Hit> hits = way.seeker().seek(article, rule);
      if (!hits.isEmpty()) {
        uses.add(new Use(way, hits));
      }
    }
    if (uses.size() < 2) {
      return;
    }
    uses.sort(
        (a, b) ->
            a.hits().size() != b.hits().size()
                ? Integer.compare(b.hits().size(), a.hits().size())
                : a.hits().get(0).span().compareTo(b.hits().get(0).span()));
    Use major = uses.get(0);
    for (Use minor : uses.subList(1, uses.size())) {
      report(minor, major, rule, findings);
    }
  }

  private static void report(Use minor, Use major, RuleInfo rule, Findings findings) {
    Hit hit = minor.hits().get(0);
    Hit other = major.hits().get(0);
    Findings.Draft draft =
        findings
            .at(hit.span())
            .value("found", hit.found())
            .value("count", minor.hits().size())
            .value("other", other.found())
            .value("otherCount", major.hits().size())
            .suggest(Case.like(hit.found(), minor.way().text(), major.way().text()));
    if (rule.notes().containsKey("other")) {
      draft.related(other.span(), "other", "other", other.found(), "count", major.hits().size());
    }
  }
}
