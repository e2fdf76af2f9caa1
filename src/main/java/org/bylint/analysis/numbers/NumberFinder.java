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
    units = new Units(article.language());
    scanner = new NumberScanner(article.language(), units);
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
    RangeReader range = new RangeReader(ranges, tokens, into);
    int at = 0;
    while (at < tokens.size()) {
      Optional<NumberScanner.Scanned> number = scanner.read(tokens, at);
      int from = at;
      at = number.map(NumberScanner.Scanned::to).orElse(at + 1);
      if (number.isPresent() && isFree(sentence.spanOf(from, at))) {
        Optional<NumberMention> mention = mention(sentence, from, number.get());
        if (mention.isPresent()) {
          into.add(mention.get());
          range.take(from, at, number.get().scaled());
        }
      }
    }
  }

  private Optional<NumberMention> mention(
      Sentence sentence, int from, NumberScanner.Scanned number) {
    List<Token> tokens = sentence.tokens();
    Optional<Units.Unit> sign = units.before(tokens, from, number.to());
    Optional<Units.Unit> noun = units.after(tokens, number.to());
    Optional<Units.Unit> unit = sign.isPresent() ? sign : noun;
    if (number.year() && unit.isEmpty()) {
      return Optional.empty();
    }
    // In "$5bn" the sign names the unit and the letters give the scale.
    boolean both = sign.isPresent() && noun.filter(n -> n.name().isEmpty()).isPresent();
    BigDecimal times = (both ? noun : unit).map(Units.Unit::scale).orElse(BigDecimal.ONE);
    int to = (both ? noun : unit).map(Units.Unit::to).orElse(number.to());
    Span span = sentence.spanOf(from, number.to());
    BigDecimal value = plain(number.value().multiply(times));
    boolean negative = NumberScanner.sign(tokens, from) < 0;
    return Optional.of(
        new NumberMention(
            span,
            article.document().textOf(span),
            negative ? value.negate() : value,
            unit.map(Units.Unit::name).filter(name -> !name.isEmpty()),
            sentence.spanOf(sign.isPresent() ? from - 1 : from, to),
            precision(tokens, from, to, number.about()),
            plain(number.step().multiply(times))));
  }

  private NumberMention.Precision precision(List<Token> tokens, int from, int to, boolean about) {
    NumberMention.Precision said = approximations.before(tokens, from);
    if (said == NumberMention.Precision.EXACT) {
      said = approximations.after(tokens, to);
    }
    boolean exact = said == NumberMention.Precision.EXACT;
    return exact && about ? NumberMention.Precision.ABOUT : said;
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
}
