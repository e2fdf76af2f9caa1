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
import org.bylint.rules.residue.Leftover.Kind;
import org.bylint.text.Span;

/** Related links, calls to subscribe and the like that came with the text of a page. */
final class RelatedLinks implements Check {
  private static final int PLACES_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Leftover> inline = new ArrayList<>();
    int reached = -1;
    for (Leftover leftover : new LeftoverFinder(article, options.integer("maxWords")).find()) {
      if (leftover.kind() == Kind.INLINE) {
        inline.add(leftover);
      } else if (leftover.block() > reached) {
        reached = lastOf(article, leftover.block());
        paragraph(article, leftover, findings);
      }
    }
    if (!inline.isEmpty()) {
      amid(article, inline, findings);
    }
  }

  /** The lines of the site that follow belong to the same leftover. */
  private static int lastOf(Article article, int block) {
    List<Block> blocks = article.document().blocks();
    int last = block;
    while (last + 1 < blocks.size() && blocks.get(last + 1).zone() == Zone.FURNITURE) {
      last++;
    }
    return last;
  }

  private static void paragraph(Article article, Leftover leftover, Findings findings) {
    String text = article.document().text();
    Findings.Draft draft = findings.at(leftover.whole()).value("found", leftover.phrase().in(text));
    boolean known = leftover.kind() == Kind.KNOWN_LINE;
    Fix.Edit edit = new Fix.Edit(withSpace(article, leftover.block()), "");
    draft.fix(
        new Fix("", known ? Fix.Applicability.SAFE : Fix.Applicability.UNSAFE, List.of(edit)));
  }

  /** The block with the blank line before it. */
  private static Span withSpace(Article article, int block) {
    List<Block> blocks = article.document().blocks();
    Span span = blocks.get(block).span();
    return block == 0 ? span : new Span(blocks.get(block - 1).span().end(), span.end());
  }

  private static void amid(Article article, List<Leftover> inline, Findings findings) {
    Leftover first = inline.get(0);
    Findings.Draft draft =
        findings
            .at(first.whole())
            .variant("amid")
            .value("found", first.whole().in(article.document().text()))
            .value("count", inline.size());
    for (Leftover other : inline.subList(1, Math.min(inline.size(), PLACES_SHOWN))) {
      draft.related(other.whole(), "other");
    }
  }
}
