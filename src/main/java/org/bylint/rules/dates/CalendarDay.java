package org.bylint.rules.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.bylint.analysis.DateMention;

/** The day of the calendar that day and month of a date make in a year. */
final class CalendarDay {
  private CalendarDay() {}

  /** The day in that year; empty where the month has no such day. */
  static Optional<LocalDate> of(DateMention date, int year) {
    int month = date.month().orElse(0);
    int day = date.day().orElse(0);
    boolean exists =
        month >= 1
            && month <= 12
            && year <= 9999
            && day >= 1
            && day <= YearMonth.of(year, month).lengthOfMonth();
    return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
  }

  /** The one nearest to a day. */
  static Optional<LocalDate> nearest(DateMention date, LocalDate to) {
    Optional<LocalDate> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = to.getYear() - 1; year <= to.getYear() + 1; year++) {
      Optional<LocalDate> day = of(date, year);
      long distance = day.map(d -> Math.abs(d.toEpochDay() - to.toEpochDay())).orElse(least);
      if (distance < least) {
        least = distance;
        best = day;
      }
    }
    return best;
  }

  /** Whether it falls on that weekday in that year. */
  static boolean falls(DateMention date, int year, DayOfWeek weekday) {
    return of(date, year).filter(d -> d.getDayOfWeek() == weekday).isPresent();
  }
}
