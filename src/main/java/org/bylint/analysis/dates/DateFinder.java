package org.bylint.analysis.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Sentence;
import org.bylint.text.Span;

/** Finds dates and resolves them where the publication date is known. */
public final class DateFinder {
  private final Article article;
  private final DateWords words;
  private final RelativePhrases phrases;
  private final DateResolver resolver;

  private DateFinder(Article article) {
    this.article = article;
    words = new DateWords(article.language());
    phrases = new RelativePhrases(article.language());
    resolver = new DateResolver(article.published());
  }

  /** Uses sentences and the publication date. */
  public static List<DateMention> find(Article article) {
    DateFinder finder = new DateFinder(article);
    List<DateMention> dates = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      finder.read(sentence, dates);
    }
    return List.copyOf(dates);
  }

  private void read(Sentence sentence, List<DateMention> into) {
    DateScanner scanner = new DateScanner(words, sentence.tokens());
    for (WrittenDate date : scanner.scan(phrases.in(sentence))) {
      Span span = sentence.spanOf(date.from(), date.to());
      if (!Covers.opaque(article).overlaps(span)) {
        into.add(mention(date, span, sentence));
      }
    }
  }

  private DateMention mention(WrittenDate date, Span span, Sentence sentence) {
    Optional<Days> days = resolver.resolve(date, Tense.around(sentence.tokens(), date, words));
    boolean month = date.month() > 0 && date.unit() != WrittenDate.Unit.SEASON;
    return new DateMention(
        span,
        article.document().textOf(span),
        date.kind(),
        date.weekday() > 0 ? Optional.of(DayOfWeek.of(date.weekday())) : Optional.empty(),
        positive(date.day()),
        month ? positive(date.month()) : OptionalInt.empty(),
        positive(date.year()),
        days.map(Days::from),
        days.map(Days::to));
  }

  private static OptionalInt positive(int value) {
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** The first date of a text that names its day and year, as bylines and metadata write them. */
  static Optional<LocalDate> firstWithYear(Article article, String text) {
    DateWords words = new DateWords(article.language());
    DateScanner scanner =
        new DateScanner(words, article.language().tokens(text, new Span(0, text.length())));
    for (WrittenDate date : scanner.scan(List.of())) {
      boolean complete = date.day() > 0 && date.month() > 0 && date.year() > 0;
      Optional<Days> day =
          complete ? DateResolver.day(date.year(), date.month(), date.day()) : Optional.empty();
      if (day.isPresent()) {
        return Optional.of(day.get().from());
      }
    }
    return Optional.empty();
  }
}
