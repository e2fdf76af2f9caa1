package org.bylint.rules.residue;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** What agencies and desks write to each other in an item: embargoes, additions, initials. */
final class DeskNote implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    for (DeskNoteFinder.Note note : new DeskNoteFinder(article).find()) {
      findings
          .at(note.span())
          .variant(note.kind())
          .value("found", Places.shortened(note.span().in(text)))
          .fix(
              new Fix(
                  "", Fix.Applicability.UNSAFE, List.of(new Fix.Edit(gone(article, note), ""))));
    }
  }

  /** A line goes with the blank line before it, a bracket with the space before it. */
  private static Span gone(Article article, DeskNoteFinder.Note note) {
    List<Block> blocks = article.document().blocks();
    Span span = note.span();
    boolean whole = blocks.get(note.block()).span().equals(span);
    if (whole) {
      return note.block() == 0
          ? span
          : new Span(blocks.get(note.block() - 1).span().end(), span.end());
    }
    String text = article.document().text();
    int start = span.start();
    int end = span.end();
    if (start > 0 && text.charAt(start - 1) == ' ') {
      start--;
    } else if (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return new Span(start, end);
  }
}
