package org.bylint.analysis;

import java.util.List;
import org.bylint.text.Span;
import org.bylint.text.SpanCover;

/** What many rules ask of many places of an article: looked up once, not gone through each time. */
public final class Covers {
  private enum Key {
    OPAQUE,
    QUOTED
  }

  private Covers() {}

  /** Code, addresses and handles. */
  public static SpanCover opaque(Article article) {
    return article.shared(
        Key.OPAQUE, SpanCover.class, () -> SpanCover.of(article.document().opaque()));
  }

  /** The words between marks of quotation. */
  public static SpanCover quoted(Article article) {
    return article.shared(
        Key.QUOTED,
        SpanCover.class,
        () -> {
          List<Span> inner = article.quotedPassages().stream().map(Quotation::inner).toList();
          return SpanCover.of(inner);
        });
  }
}
