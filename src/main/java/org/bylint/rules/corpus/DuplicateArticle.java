package org.bylint.rules.corpus;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.CorpusFindings;
import org.bylint.rule.Options;

/** An article that is nearly the same as one under another path. */
final class DuplicateArticle implements CorpusCheck<Sketches> {
  private static final int IDENTICAL = 99;

  @Override
  public Sketches collect(Article article, Options options) {
    SketchedArticle sketched = SketchedArticle.of(article);
    boolean enough = sketched.sketch().words() >= options.integer("minWords");
    return Sketches.of(enough ? List.of(sketched) : List.of());
  }

  @Override
  public Sketches merge(Sketches first, Sketches second) {
    return first.add(second);
  }

  @Override
  public void judge(Sketches facts, Options options, CorpusFindings findings) {
    List<Optional<Sketches.Twin>> twins = facts.twins(options.integer("similarity"));
    for (int i = 0; i < twins.size(); i++) {
      String path = facts.articles().get(i).path();
      twins.get(i).ifPresent(twin -> report(path, twin, findings));
    }
  }

  private static void report(String path, Sketches.Twin twin, CorpusFindings findings) {
    findings
        .in(path)
        .atArticle()
        .variant(twin.share() >= IDENTICAL ? "identical" : "")
        .value("path", twin.other().path())
        .value("share", twin.share())
        .relatedIn(twin.other().path(), twin.other().head(), "other", "share", twin.share());
  }
}
