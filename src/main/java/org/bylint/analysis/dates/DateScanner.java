package org.bylint.analysis.dates;

import java.util.ArrayList;
import java.util.List;
import org.bylint.language.Token;

/** Reads the dates of a run of tokens, left to right; each kind of date is a small grammar. */
final class DateScanner {
  private final DateWords words;
  private final List<Token> tokens;
  private final List<WrittenDate> found = new ArrayList<>();

  DateScanner(DateWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** The dates in their order; {@code relative} are those that the phrase lexicon knows. */
  List<WrittenDate> scan(List<WrittenDate> relative) {
    NumericDates numeric = new NumericDates(tokens);
    DayDates days = new DayDates(words, tokens);
    MonthDates months = new MonthDates(words, tokens);
    WeekdayDates weekdays = new WeekdayDates(words, tokens, days, months);
    int next = 0;
    int at = 0;
    while (at < tokens.size()) {
      while (next < relative.size() && relative.get(next).from() < at) {
        next++;
      }
      int end = at;
      if (next < relative.size() && relative.get(next).from() == at) {
        found.add(relative.get(next));
        end = relative.get(next).to();
      } else if (tokens.get(at).kind() == Token.Kind.NUMBER) {
        end = firstOf(numeric.read(at, found), at, days, months);
      } else if (tokens.get(at).isWord()) {
        int weekday = weekdays.read(at, found);
        end = weekday > at ? weekday : months.read(at, found);
      }
      at = Math.max(end, at + 1);
    }
    return YearsOfRanges.share(found, words, tokens);
  }

  private int firstOf(int numeric, int at, DayDates days, MonthDates months) {
    if (numeric > at) {
      return numeric;
    }
    int day = days.read(at, 0, at, found);
    return day > at ? day : months.year(at, found);
  }
}
