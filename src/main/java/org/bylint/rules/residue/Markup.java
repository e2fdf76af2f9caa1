package org.bylint.rules.residue;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rules.residue.MarkupFinder.Hit;
import org.bylint.rules.residue.MarkupFinder.Kind;
import org.bylint.text.Span;

/**
 * Markup, tags of other programs and program code that readers would see. Tags and Markdown are one
 * finding for the article; short codes and code are one for each paragraph.
 */
final class Markup implements Check {
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    MarkupFinder finder = new MarkupFinder(article, options.flag("markdown"));
    List<Hit> tags = new ArrayList<>();
    List<Hit> markdown = new ArrayList<>();
    for (Block block : article.document().blocks()) {
      if (block.zone() != Zone.CODE) {
        List<Hit> other = new ArrayList<>();
        for (Hit hit : finder.in(block.span())) {
          (hit.kind() == Kind.TAG ? tags : hit.kind() == Kind.MARKDOWN ? markdown : other).add(hit);
        }
        other.forEach(hit -> report(article, List.of(hit), findings));
      }
    }
    report(article, tags, findings);
    report(article, markdown, findings);
  }

  private static void report(Article article, List<Hit> hits, Findings findings) {
    if (hits.isEmpty()) {
      return;
    }
    Hit first = hits.get(0);
    String text = article.document().text();
    Findings.Draft draft =
        findings
            .at(first.span())
            .variant(first.kind().variant())
            .value("found", Places.shortened(first.span().in(text)))
            .value("count", hits.size());
    for (Hit other : hits.subList(1, Math.min(hits.size(), PLACES_SHOWN))) {
      draft.related(other.span(), "other");
    }
    boolean deletes = hits.stream().allMatch(Hit::deletes);
    if (deletes) {
      draft.fix(new Fix("", Fix.Applicability.UNSAFE, edits(text, hits)));
    }
  }

  private static List<Fix.Edit> edits(String text, List<Hit> hits) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Hit hit : hits) {
      Span span = hit.span();
      boolean spaced = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
      boolean follows = span.end() < text.length() && text.charAt(span.end()) == ' ';
      boolean both = spaced && (follows || span.end() == text.length());
      edits.add(
          new Fix.Edit(new Span(both ? span.start() - 1 : span.start(), span.end()), hit.right()));
    }
    return edits;
  }
}
