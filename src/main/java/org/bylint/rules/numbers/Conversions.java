package org.bylint.rules.numbers;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/**
 * What a figure may be in another unit. Currencies have the lowest and highest rate of many years,
 * units of measure one factor; both are data.
 */
final class Conversions {
  private final Lexicon units;
  private final Lexicon rates;

  Conversions(Article article) {
    units = article.language().lexicon("conversions");
    rates = article.language().lexicon("exchange-rates");
  }

  /**
   * A unit that can be converted.
   *
   * @param kind what it measures: money, length, mass…
   * @param low how many of it make one of the common unit, at least
   * @param high the same, at most
   * @param zero where its scale begins, in the common unit (Fahrenheit)
   */
  record Unit(String name, String kind, double low, double high, double zero) {}

  /** The unit of a figure, by the words behind its number or the sign before it. */
  Optional<Unit> of(Figure figure) {
    List<Token> tokens = figure.sentence().tokens();
    Optional<Lexicon.Entry> found = Optional.empty();
    for (int i = figure.from(); i < figure.to(); i++) {
      if (!figure.number().span().contains(tokens.get(i).span())) {
        found = units.longest(tokens, i).map(Lexicon.Match::entry);
      }
    }
    return found.flatMap(this::unit);
  }

  private Optional<Unit> unit(Lexicon.Entry entry) {
    if (!entry.has("currency")) {
      double of = Double.parseDouble(entry.attribute("of", "1"));
      double zero = Double.parseDouble(entry.attribute("zero", "0"));
      return Optional.of(
          new Unit(
              entry.attribute("unit", entry.phrase()),
              entry.attribute("kind", ""),
              1 / of,
              1 / of,
              zero));
    }
    String code = entry.attribute("currency", "");
    return rates
        .find(code)
        .map(
            r ->
                new Unit(
                    code,
                    "money",
                    Double.parseDouble(r.attribute("low", "1")),
                    Double.parseDouble(r.attribute("high", "1")),
                    0));
  }

  /** The least that a value of one unit can be in another. */
  static double least(double value, Unit from, Unit to) {
    return (value / from.high() - from.zero() / from.high()) * to.low() + to.zero();
  }

  static double most(double value, Unit from, Unit to) {
    return (value / from.low() - from.zero() / from.low()) * to.high() + to.zero();
  }
}
