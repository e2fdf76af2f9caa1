package org.bylint.analysis.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Finds numbers in digits and in words. */
public final class NumberFinder {
  private final Article article;
  private final NumberScanner scanner;
  private final Units units;
  private final Approximations approximations;
  private final Lexicon ranges;
  private int nextDate;

  private NumberFinder(Article article) {
    this.article = article;
    scanner = new NumberScanner(article.language());
    units = new Units(article.language());
    approximations = new Approximations(article.language());
    ranges = article.language().lexicon("date-words");
  }

  /** Uses sentences and dates. */
  public static List<NumberMention> find(Article article) {
    NumberFinder finder = new NumberFinder(article);
    List<NumberMention> numbers = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      finder.read(sentence, numbers);
    }
    return List.copyOf(numbers);
  }

  private void read(Sentence sentence, List<NumberMention> into) {
    List<Token> tokens = sentence.tokens();
    int first = into.size();
    int at = 0;
    while (at < tokens.size()) {
      Optional<NumberScanner.Scanned> number = scanner.read(tokens, at);
      int from = at;
      at = number.map(NumberScanner.Scanned::to).orElse(at + 1);
      if (number.isPresent() && isFree(sentence.spanOf(from, at))) {
        mention(sentence, from, number.get()).ifPresent(into::add);
      }
    }
    shareUnits(sentence, first, into);
  }

  private Optional<NumberMention> mention(
      Sentence sentence, int from, NumberScanner.Scanned number) {
    List<Token> tokens = sentence.tokens();
    Optional<Units.Unit> unit =
        units.before(tokens, from).or(() -> units.after(tokens, number.to()));
    if (number.year() && unit.isEmpty()) {
      return Optional.empty();
    }
    Span span = sentence.spanOf(from, number.to());
    BigDecimal value = unit.map(u -> number.value().multiply(u.scale())).orElse(number.value());
    return Optional.of(
        new NumberMention(
            span,
            article.document().textOf(span),
            plain(value),
            unit.map(Units.Unit::name).filter(name -> !name.isEmpty()),
            number.about() || approximations.before(tokens, from)));
  }

  /** 3500000 rather than 3500000.0 or 3.5E+6. */
  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** Neither in a date nor in what is not the writer's prose. Asked in the order of the text. */
  private boolean isFree(Span span) {
    List<DateMention> dates = article.dates();
    while (nextDate < dates.size() && dates.get(nextDate).span().end() <= span.start()) {
      nextDate++;
    }
    boolean inDate = nextDate < dates.size() && dates.get(nextDate).span().overlaps(span);
    return !inDate && !Covers.opaque(article).overlaps(span);
  }

  /** In <i>10 à 15 jours</i> both numbers count days. */
  private void shareUnits(Sentence sentence, int first, List<NumberMention> numbers) {
    for (int i = numbers.size() - 2; i >= first; i--) {
      NumberMention number = numbers.get(i);
      NumberMention next = numbers.get(i + 1);
      boolean range =
          number.unit().isEmpty()
              && next.unit().isPresent()
              && isRange(sentence, number.span().end(), next.span().start());
      if (range) {
        numbers.set(
            i,
            new NumberMention(
                number.span(), number.text(), number.value(), next.unit(), number.approximate()));
      }
    }
  }

  private boolean isRange(Sentence sentence, int from, int to) {
    int between = 0;
    boolean range = false;
    for (Token token : sentence.tokens()) {
      if (token.start() >= from && token.end() <= to) {
        between++;
        range |= ranges.find(token).filter(e -> e.has("range")).isPresent();
      }
    }
    return between == 1 && range;
  }
}
