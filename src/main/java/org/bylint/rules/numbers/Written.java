package org.bylint.rules.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.bylint.analysis.Article;

/** Writes figures for messages as the article's language writes them. */
final class Written {
  private final Article article;

  Written(Article article) {
    this.article = article;
  }

  /** A figure as it stands, on one line. */
  String text(Figure figure) {
    return article.document().textOf(figure.span()).replace('\n', ' ');
  }

  /** With one decimal where it has any. */
  String rounded(double value) {
    return plain(BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP));
  }

  String plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    String text = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    return article.language().code().equals("fr") ? text.replace('.', ',') : text;
  }
}
