package org.bylint.rules.quotes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Style;
import org.bylint.input.Zone;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * How many marks of each style an article uses for its outer quotations; single marks and those of
 * quotations inside others do not count, nor do pictures, tables and block quotations, which come
 * from elsewhere.
 */
final class StyleCount {
  private final Map<Style, Integer> marks = new EnumMap<>(Style.class);
  private final Map<Style, Span> first = new EnumMap<>(Style.class);

  private StyleCount() {}

  static StyleCount of(Article article) {
    StyleCount count = new StyleCount();
    String text = article.document().text();
    for (Quotation quotation : article.quotedPassages()) {
      if (counts(article, quotation)) {
        count.add(text, quotation, Marks.opening(text, quotation));
        Marks.closing(text, quotation).ifPresent(mark -> count.add(text, quotation, mark));
      }
    }
    return count;
  }

  static boolean counts(Article article, Quotation quotation) {
    boolean outer = quotation.depth() == 0;
    boolean primary = quotation.style() != Style.SINGLE && quotation.style() != Style.PLUS;
    return outer && primary && isOwnText(Scope.zoneOf(article, quotation.span()));
  }

  private static boolean isOwnText(Optional<Zone> zone) {
    return zone.isPresent()
        && switch (zone.get()) {
          case HEADLINE, DECK, BODY, SUBHEADING, LIST -> true;
          default -> false;
        };
  }

  /** A low-high quotation ends with the mark that opens a curly one. */
  private void add(String text, Quotation quotation, Span mark) {
    boolean low = quotation.style() == Style.LOW_HIGH;
    Style style = low ? Style.LOW_HIGH : Marks.style(mark.in(text));
    marks.merge(style, 1, Integer::sum);
    first.putIfAbsent(style, mark);
  }

  int marks(Style style) {
    return marks.getOrDefault(style, 0);
  }

  Optional<Span> first(Style style) {
    return Optional.ofNullable(first.get(style));
  }

  /** Styles in use, the most frequent first. */
  List<Style> byFrequency() {
    return marks.keySet().stream()
        .sorted((a, b) -> marks(a) == marks(b) ? a.compareTo(b) : marks(b) - marks(a))
        .toList();
  }
}
