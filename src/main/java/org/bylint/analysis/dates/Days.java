package org.bylint.analysis.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A run of days.
 *
 * @param from first day
 * @param to last day, included
 */
record Days(LocalDate from, LocalDate to) {

  static Days of(LocalDate day) {
    return new Days(day, day);
  }

  static Days month(YearMonth month) {
    return new Days(month.atDay(1), month.atEndOfMonth());
  }

  static Days years(int first, int count) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  /** Three months as meteorologists count them; a winter bears the year in which it ends. */
  static Days season(int year, int firstMonth) {
    YearMonth first = YearMonth.of(firstMonth == 12 ? year - 1 : year, firstMonth);
    return new Days(first.atDay(1), first.plusMonths(2).atEndOfMonth());
  }

  /** Monday to Sunday. */
  static Days week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Days(monday, monday.plusDays(6));
  }

  /**
   * The weekend of the week, or of one before or after; on a Monday "this" is the one just over.
   */
  static Days weekend(LocalDate day, int offset) {
    int week = offset == 0 && day.getDayOfWeek() == DayOfWeek.MONDAY ? -1 : offset;
    LocalDate saturday = week(day).from().plusDays(5).plusWeeks(week);
    return new Days(saturday, saturday.plusDays(1));
  }
}
