package org.bylint.analysis.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.DateMention.Kind;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/**
 * Dates that begin with a day: 30 août 2023, le 3 et le 4 juin, lundi 3 au vendredi 7 juin, 30
 * August. The month and year written last belong to all days of the list.
 */
final class DayDates {
  private static final int LONGEST_LIST = 8;

  private final DateWords words;
  private final List<Token> tokens;

  DayDates(DateWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /**
   * Reads the date or list of dates whose first day is at the token.
   *
   * @param weekday of the first day, 0 for none
   * @param from first token of the first date
   * @return where it ends; {@code at} where no date begins
   */
  int read(int at, int weekday, int from, List<WrittenDate> into) {
    List<WrittenDate> list = new ArrayList<>();
    int next = at;
    int nextWeekday = weekday;
    int nextFrom = from;
    while (list.size() < LONGEST_LIST && next < tokens.size()) {
      int day = words.day(tokens.get(next));
      if (day == 0 || (day > 31 && !isMonth(monthAt(next + 1)))) {
        break;
      }
      list.add(
          WrittenDate.of(nextFrom, next + 1, Kind.PARTIAL)
              .weekday(nextWeekday)
              .calendar(day, 0, 0));
      if (isMonth(monthAt(next + 1))) {
        return close(list, monthAt(next + 1), into, at);
      }
      next = afterSeparator(next + 1);
      nextFrom = next;
      nextWeekday = next < tokens.size() ? weekdayNumber(next) : 0;
      next += nextWeekday > 0 ? 1 : 0;
    }
    return at;
  }

  /** Index of the month after a day (30 août, 30th of August). */
  private int monthAt(int at) {
    return words.is(tokens, at, "of") ? at + 1 : at;
  }

  private boolean isMonth(int at) {
    return at < tokens.size() && words.month(tokens.get(at)).isPresent();
  }

  private int weekdayNumber(int at) {
    Optional<Lexicon.Entry> entry = words.weekday(tokens.get(at));
    return entry.map(e -> Integer.parseInt(e.attribute("day", "0"))).orElse(0);
  }

  /** After what stands between two days of a list: a comma, au, et, et le; else the end. */
  private int afterSeparator(int at) {
    int next = at;
    if (next < tokens.size() && tokens.get(next).form().equals(",")) {
      next++;
    }
    if (words.is(tokens, next, "range")) {
      next++;
    }
    if (next > at && words.is(tokens, next, "day")) {
      next++;
    }
    return next > at ? next : tokens.size();
  }

  private int close(List<WrittenDate> list, int monthAt, List<WrittenDate> into, int start) {
    int month =
        Integer.parseInt(words.month(tokens.get(monthAt)).orElseThrow().attribute("month", "0"));
    int year = YearAfter.of(tokens, monthAt + 1);
    int end = monthAt + (year > 0 ? 2 : 1);
    WrittenDate last = list.get(list.size() - 1);
    if (last.day() > 31 && !isSurelyADate(last, year)) {
      return start;
    }
    Tail tail = Tail.read(words, tokens, end);
    int before = Integer.MAX_VALUE;
    for (int i = list.size() - 1; i >= 0; i--) {
      WrittenDate date = list.get(i);
      if (date.day() > before) {
        month = month == 1 ? 12 : month - 1;
      }
      before = date.day();
      int to = i == list.size() - 1 ? tail.end() : date.to();
      Kind kind = year > 0 ? Kind.ABSOLUTE : tail.kind(Kind.PARTIAL);
      list.set(
          i,
          date.spanning(date.from(), to)
              .calendar(date.day(), month, year)
              .kind(kind)
              .direction(tail.direction()));
    }
    into.addAll(list);
    return tail.end();
  }

  /** A number above 31 is a date gone wrong only where article, weekday or year say so. */
  private boolean isSurelyADate(WrittenDate date, int year) {
    return year > 0 || date.weekday() > 0 || words.is(tokens, date.from() - 1, "day");
  }
}
