package org.bylint.rules.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Metadata;
import org.bylint.input.Zone;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Place;

/** A weekday beside a date that falls on another one. */
final class WeekdayMismatch implements Check {
  /** Beyond this distance a weekday that fits the year before or after means that year. */
  private static final int FAR = 90;

  /**
   * So near to publication a date is of that year, unless its own paragraph or the headline says.
   */
  private static final int NEAR = 2;

  @Override
  public void check(Article article, Options options, Findings findings) {
    for (DateMention date : article.dates()) {
      if (date.weekday().isPresent() && date.day().isPresent() && date.month().isPresent()) {
        calendarDay(date, article, options)
            .filter(day -> isWrong(date, day, article))
            .ifPresent(day -> report(date, day, article, findings));
      }
    }
  }

  private static Optional<LocalDate> calendarDay(
      DateMention date, Article article, Options options) {
    if (date.year().isPresent()) {
      return CalendarDay.of(date, date.year().getAsInt())
          .filter(day -> day.getYear() >= options.integer("minYear"));
    }
    return options.text("inferYear").equals("off")
        ? Optional.empty()
        : article.published().flatMap(published -> CalendarDay.nearest(date, published));
  }

  private static boolean isWrong(DateMention date, LocalDate day, Article article) {
    DayOfWeek written = date.weekday().orElseThrow();
    if (day.getDayOfWeek() == written) {
      return false;
    } else if (date.year().isPresent()) {
      return true;
    }
    long distance = Math.abs(day.toEpochDay() - article.published().orElse(day).toEpochDay());
    boolean otherYear =
        CalendarDay.falls(date, day.getYear() - 1, written)
            || CalendarDay.falls(date, day.getYear() + 1, written);
    boolean yearElsewhere =
        years(article, date, distance <= NEAR).stream()
            .anyMatch(year -> CalendarDay.falls(date, year, written));
    return !yearElsewhere && !(distance > FAR && otherYear);
  }

  /** The years that the article writes; for a date next to publication only those beside it. */
  private static Set<Integer> years(Article article, DateMention date, boolean beside) {
    Document document = article.document();
    Set<Integer> years = new TreeSet<>();
    for (Block block : document.blocks()) {
      boolean counts =
          !beside || block.zone() == Zone.HEADLINE || block.span().contains(date.span());
      if (counts) {
        collectYears(block.span().in(document.text()), years);
      }
    }
    return years;
  }

  private static void report(DateMention date, LocalDate day, Article article, Findings findings) {
    DateCorrections corrections = new DateCorrections(new CalendarWords(article.language()));
    Findings.Draft draft =
        findings
            .at(date.span())
            .value("found", date.text())
            .value("date", corrections.withoutWeekday(date, day))
            .value("right", corrections.weekday(day));
    corrections
        .of(date, day, article.published())
        .forEach(text -> draft.fix(text, Fix.Applicability.DISPLAY_ONLY));
    if (date.year().isEmpty()) {
      article
          .document()
          .metadata()
          .first(Metadata.Property.PUBLISHED)
          .ifPresent(field -> draft.related(Place.source(field.source()), "published"));
    }
  }

  /** Every number of four digits that may be a year. */
  private static void collectYears(String text, Set<Integer> years) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      boolean digit = i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!digit) {
        if (i - start == 4 && (text.charAt(start) == '1' || text.charAt(start) == '2')) {
          years.add(Integer.parseInt(text.substring(start, i)));
        }
        start = i + 1;
      }
    }
  }
}
