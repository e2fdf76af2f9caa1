package org.bylint.analysis.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Kind;
import org.bylint.analysis.Quotation.Status;
import org.bylint.text.Span;

/**
 * Finds quotations by their marks, and what kind of words they hold. All styles are read alike:
 * straight and curly marks, guillemets, low-high marks, single marks, and the plus signs of agency
 * wires inside them. A block quotation without marks is no quotation here: Markdown uses it for
 * notes and boxes as well, and its zone tells rules enough.
 */
public final class QuotationFinder {
  private QuotationFinder() {}

  /** Uses the document and its sentences only; speakers are left empty. */
  public static List<Quotation> find(Article article) {
    String text = article.document().text();
    List<Quotation> found = new ArrayList<>();
    List<Integer> ends = new ArrayList<>();
    KindReader kinds = new KindReader(article);
    for (Pair pair : pairs(article).pairs()) {
      while (!ends.isEmpty() && ends.get(ends.size() - 1) <= pair.span().start()) {
        ends.remove(ends.size() - 1);
      }
      found.add(quotation(text, pair, ends.size(), kinds));
      ends.add(pair.span().end());
    }
    return List.copyOf(found);
  }

  /** Closing marks that no mark opens, in the order of the text. */
  public static List<Span> strayMarks(Article article) {
    return pairs(article).strays().stream().map(Mark::span).toList();
  }

  private static MarksOfArticle pairs(Article article) {
    String text = article.document().text();
    return ParagraphWalk.walk(article.document(), new ReopenedParagraph(text, article.language()));
  }

  private static Quotation quotation(String text, Pair pair, int depth, KindReader kinds) {
    Span inner = inner(text, pair);
    Kind kind = kinds.kindOf(pair, inner);
    boolean speech = kind == Kind.DIRECT || kind == Kind.MIXED;
    return new Quotation(
        pair.span(),
        inner,
        pair.open().style(),
        pair.closing(),
        depth,
        kind,
        speech ? Status.NONE : Status.NA,
        Optional.empty(),
        Optional.empty());
  }

  /** Without the marks and the spaces next to them. */
  private static Span inner(String text, Pair pair) {
    int start = pair.open().end();
    int end = pair.close().map(Mark::start).orElse(pair.span().end());
    while (start < end && Sides.isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && Sides.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}
