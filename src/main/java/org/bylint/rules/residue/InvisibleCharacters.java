package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Characters that nobody sees, left by pasting: those of one paragraph are one finding. An article
 * with many such paragraphs gets the first ones, and one finding for all the others.
 */
final class InvisibleCharacters implements Check {
  private static final int SEPARATE = 5;

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<InvisiblePassage> passages = InvisiblePassage.find(article, options.strings("allow"));
    int shown = passages.size() > SEPARATE + 1 ? SEPARATE : passages.size();
    for (InvisiblePassage passage : passages.subList(0, shown)) {
      report(article, passage, passage.kind(), passage.count(), findings);
    }
    if (shown < passages.size()) {
      more(article, passages.subList(shown, passages.size()), findings);
    }
  }

  private static void more(Article article, List<InvisiblePassage> rest, Findings findings) {
    List<Fix.Edit> edits = new ArrayList<>();
    boolean safe = true;
    int count = 0;
    Span span = rest.get(0).span();
    for (InvisiblePassage passage : rest) {
      edits.addAll(passage.edits());
      safe &= passage.safe();
      count += passage.count();
      span = span.union(passage.span());
    }
    InvisiblePassage all = new InvisiblePassage(span, "", rest.get(0).shown(), edits, count, safe);
    report(article, all, "more", count, findings);
  }

  private static void report(
      Article article, InvisiblePassage passage, String variant, int count, Findings findings) {
    Findings.Draft draft =
        findings
            .at(passage.span())
            .variant(variant)
            .value("found", passage.shown())
            .value("count", count);
    if (!passage.edits().isEmpty()) {
      Fix.Applicability applicability =
          passage.safe() ? Fix.Applicability.SAFE : Fix.Applicability.UNSAFE;
      draft.fix(new Fix(passage.right(article.document().text()), applicability, passage.edits()));
    }
  }
}
