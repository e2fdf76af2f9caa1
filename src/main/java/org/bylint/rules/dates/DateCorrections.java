package org.bylint.rules.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.analysis.DateMention;

/**
 * What may have been meant by a date that contradicts its weekday: the weekday of that date, the
 * nearest date of that weekday, the same day of the month before or after.
 */
final class DateCorrections {
  private final CalendarWords words;

  DateCorrections(CalendarWords words) {
    this.words = words;
  }

  /** Corrected texts, the likeliest first. */
  List<String> of(DateMention date, LocalDate day, Optional<LocalDate> published) {
    DayOfWeek written = date.weekday().orElseThrow();
    List<String> texts = new ArrayList<>();
    add(texts, withWeekday(date.text(), written, day.getDayOfWeek()));
    LocalDate before = day.with(TemporalAdjusters.previous(written));
    LocalDate after = day.with(TemporalAdjusters.next(written));
    boolean back = day.toEpochDay() - before.toEpochDay() <= 3;
    add(texts, withDay(date, back ? before : after));
    for (LocalDate other : List.of(day.minusMonths(1), day.plusMonths(1))) {
      boolean fits =
          other.getDayOfWeek() == written
              && published.isPresent()
              && distance(other, published.get()) < distance(day, published.get());
      if (fits) {
        add(texts, withDay(date, other));
      }
    }
    return texts;
  }

  String weekday(LocalDate day) {
    return words.weekday(day.getDayOfWeek());
  }

  /** The date without its weekday, with the year where it was inferred. */
  String withoutWeekday(DateMention date, LocalDate day) {
    String text = date.text();
    int digits = firstDigit(text);
    int at = words.weekdayIn(text, date.weekday().orElseThrow());
    int from = at < 0 ? 0 : at + words.weekday(date.weekday().orElseThrow()).length();
    while (from < digits && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    String month = words.month(day.getMonthValue());
    boolean complete = hasMonth(text.substring(from), date);
    String plain = text.substring(from) + (complete ? "" : " " + month);
    return date.year().isPresent() ? plain : plain + " " + day.getYear();
  }

  private static boolean hasMonth(String text, DateMention date) {
    return text.chars().filter(Character::isLetter).count() > 2 || date.year().isPresent();
  }

  private String withWeekday(String text, DayOfWeek written, DayOfWeek right) {
    int at = words.weekdayIn(text, written);
    if (at < 0) {
      return "";
    }
    String word = words.weekday(right);
    boolean capital = Character.isUpperCase(text.charAt(at));
    String cased =
        capital ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
    return text.substring(0, at) + cased + text.substring(at + words.weekday(written).length());
  }

  /** The text with another day of the month; only where the month stays or can be named. */
  private String withDay(DateMention date, LocalDate day) {
    String text = date.text();
    int from = firstDigit(text);
    int to = from;
    while (to < text.length() && Character.isLetterOrDigit(text.charAt(to))) {
      to++;
    }
    String changed = text.substring(0, from) + words.day(day.getDayOfMonth()) + text.substring(to);
    int month = date.month().orElseThrow();
    if (day.getMonthValue() == month) {
      return changed;
    }
    String name = words.month(month);
    return changed.contains(name) && sameYear(date, day)
        ? changed.replace(name, words.month(day.getMonthValue()))
        : "";
  }

  private static boolean sameYear(DateMention date, LocalDate day) {
    return date.year().isEmpty() || date.year().getAsInt() == day.getYear();
  }

  private static int firstDigit(String text) {
    int at = 0;
    while (at < text.length() && !Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(a.toEpochDay() - b.toEpochDay());
  }

  private static void add(List<String> texts, String text) {
    if (!text.isEmpty() && !texts.contains(text)) {
      texts.add(text);
    }
  }
}
