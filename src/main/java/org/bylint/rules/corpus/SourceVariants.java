package org.bylint.rules.corpus;

import org.bylint.analysis.Article;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.CorpusFindings;
import org.bylint.rule.Options;

/** One source whose label the repository writes in several ways. */
final class SourceVariants implements CorpusCheck<SourceLabels> {
  @Override
  public SourceLabels collect(Article article, Options options) {
    return SourceLabels.of(article);
  }

  @Override
  public SourceLabels merge(SourceLabels first, SourceLabels second) {
    return first.add(second);
  }

  @Override
  public void judge(SourceLabels facts, Options options, CorpusFindings findings) {
    LabelChoice choice = new LabelChoice(options.integer("files"), options.integer("ratio"));
    for (SourceLabels.Group group : facts.groups()) {
      for (SourceLabels.Label label : group.labels()) {
        choice.instead(label, group).ifPresent(right -> report(label, right, findings));
      }
    }
  }

  /** At its first place in each article. */
  private static void report(
      SourceLabels.Label label, SourceLabels.Label right, CorpusFindings findings) {
    SourceLabels.Sighting first = right.sightings().get(0);
    String variant = label.key().equals(right.key()) ? "" : "other-name";
    for (SourceLabels.Sighting sighting : label.sightings()) {
      findings
          .in(sighting.path())
          .at(sighting.place())
          .variant(variant)
          .value("found", label.text())
          .value("other", right.text())
          .value("count", label.sightings().size())
          .value("files", right.sightings().size())
          .relatedIn(first.path(), first.place(), "other", "files", right.sightings().size())
          .suggest(right.text());
    }
  }
}
