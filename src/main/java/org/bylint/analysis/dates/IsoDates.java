package org.bylint.analysis.dates;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as machines write them at the head of a string: 2023-08-30T10:00:00Z, 20230830T1015. */
final class IsoDates {
  private IsoDates() {}

  /**
   * The day of a date or time, as written: a time zone does not change it, for the newsroom's own
   * day is what the article counts from.
   */
  static Optional<LocalDate> at(String text, int from) {
    int year = digits(text, from, 4);
    if (year < 1000) {
      return Optional.empty();
    }
    boolean separated = from + 4 < text.length() && "-/.".indexOf(text.charAt(from + 4)) >= 0;
    int step = separated ? 1 : 0;
    int month = digits(text, from + 4 + step, 2);
    int day = digits(text, from + 6 + 2 * step, 2);
    boolean ends = !isDigit(text, from + 8 + 2 * step);
    boolean matched =
        !separated || (from + 7 < text.length() && text.charAt(from + 7) == text.charAt(from + 4));
    return ends && matched ? DateResolver.day(year, month, day).map(Days::from) : Optional.empty();
  }

  /** The first such date anywhere in a text that no digit stands before. */
  static Optional<LocalDate> in(String text) {
    for (int i = 0; i + 8 <= text.length(); i++) {
      if (isDigit(text, i) && !isDigit(text, i - 1)) {
        Optional<LocalDate> date = at(text, i);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static int digits(String text, int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      if (!isDigit(text, i)) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
