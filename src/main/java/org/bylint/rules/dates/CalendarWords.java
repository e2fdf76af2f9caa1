package org.bylint.rules.dates;

import java.time.DayOfWeek;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;

/** Names of months and weekdays in the language of an article. */
final class CalendarWords {
  private final Lexicon months;
  private final Lexicon weekdays;
  private final String firstDay;

  CalendarWords(Language language) {
    months = language.lexicon("months");
    weekdays = language.lexicon("weekdays");
    firstDay =
        language.lexicon("date-words").entries().stream()
            .filter(e -> e.has("first-day"))
            .findFirst()
            .map(Lexicon.Entry::phrase)
            .orElse("1");
  }

  String month(int number) {
    return named(months, "month", number, "short");
  }

  String weekday(DayOfWeek day) {
    return named(weekdays, "day", day.getValue(), "abbreviation");
  }

  /** A day of the month as the language writes it: 1er, 2. */
  String day(int number) {
    return number == 1 ? firstDay : String.valueOf(number);
  }

  private static String named(Lexicon lexicon, String key, int number, String lesser) {
    return lexicon.entries().stream()
        .filter(e -> !e.has(lesser) && e.attribute(key, "").equals(String.valueOf(number)))
        .findFirst()
        .map(Lexicon.Entry::phrase)
        .orElse(String.valueOf(number));
  }

  /** Where the weekday of a date stands in its text; -1 where it is abbreviated or absent. */
  int weekdayIn(String text, DayOfWeek day) {
    return text.toLowerCase(java.util.Locale.ROOT)
        .indexOf(weekday(day).toLowerCase(java.util.Locale.ROOT));
  }
}
