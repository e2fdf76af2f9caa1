package org.bylint.analysis.dates;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.DateMention.Kind;
import org.bylint.analysis.dates.WrittenDate.Direction;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Token;

/** Dates that begin with a weekday: mercredi 30 août, ce mercredi, mercredi soir, last Friday. */
final class WeekdayDates {
  private final DateWords words;
  private final List<Token> tokens;
  private final DayDates days;
  private final MonthDates months;

  WeekdayDates(DateWords words, List<Token> tokens, DayDates days, MonthDates months) {
    this.words = words;
    this.tokens = tokens;
    this.days = days;
    this.months = months;
  }

  /** Reads the date whose weekday is at the token. */
  int read(int at, List<WrittenDate> into) {
    Optional<Lexicon.Entry> entry = words.weekday(tokens.get(at));
    if (entry.isEmpty()) {
      return at;
    }
    int weekday = Integer.parseInt(entry.get().attribute("day", "0"));
    int from = words.is(tokens, at - 1, "this") ? at - 1 : at;
    int dated = withDate(at, weekday, from, into);
    if (dated > at || entry.get().has("abbreviation")) {
      return dated;
    }
    return isDayOfMonthAlone(at + 1)
        ? dayAlone(at, weekday, from, into)
        : alone(at, weekday, from, into);
  }

  private int withDate(int at, int weekday, int from, List<WrittenDate> into) {
    int next = at + 1;
    if (next < tokens.size() && tokens.get(next).form().equals(",")) {
      next++;
    }
    if (words.is(tokens, next, "day")) {
      next++;
    }
    if (next >= tokens.size()) {
      return at;
    }
    int end = days.read(next, weekday, from, into);
    if (end > next) {
      return end;
    }
    end = months.withDay(next, weekday, from, into);
    return end > next ? end : at;
  }

  /** mercredi 30: the month is left out, and nothing is counted. */
  private boolean isDayOfMonthAlone(int at) {
    int day = at < tokens.size() ? words.day(tokens.get(at)) : 0;
    if (day == 0 || day > 31) {
      return false;
    }
    boolean counts =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).can(Pos.NOUN)
                || tokens.get(at + 1).can(Pos.ADJECTIVE)
                || !(tokens.get(at + 1).isWord()
                    || tokens.get(at + 1).kind() == Token.Kind.PUNCTUATION));
    return !counts;
  }

  private int dayAlone(int at, int weekday, int from, List<WrittenDate> into) {
    int day = words.day(tokens.get(at + 1));
    into.add(WrittenDate.of(from, at + 2, Kind.PARTIAL).weekday(weekday).calendar(day, 0, 0));
    return at + 2;
  }

  private int alone(int at, int weekday, int from, List<WrittenDate> into) {
    boolean before =
        words.is(tokens, at - 1, "leads")
            && (words.is(tokens, at - 1, "last") || words.is(tokens, at - 1, "next"));
    Tail tail = Tail.read(words, tokens, at + 1);
    int end = words.is(tokens, tail.end(), "part") ? tail.end() + 1 : tail.end();
    boolean directed = before || from < at || tail.direction() != Direction.OPEN;
    if (!directed && (isHabit(at) || words.is(tokens, end, "anaphor") || isPartOfAName(at, end))) {
      return at;
    }
    Direction direction = tail.direction();
    if (before) {
      direction = words.is(tokens, at - 1, "last") ? Direction.PAST : Direction.FUTURE;
    } else if (direction == Direction.OPEN) {
      direction = from < at ? Direction.NEAREST : Direction.OPEN;
    }
    into.add(
        WrittenDate.of(before ? at - 1 : from, end, Kind.RELATIVE)
            .weekday(weekday)
            .direction(direction));
    return end;
  }

  private boolean isHabit(int at) {
    return words.is(tokens, at - 1, "habit");
  }

  /** Vivement dimanche, Black Friday, Sheffield Wednesday, Sunday Times. */
  private boolean isPartOfAName(int at, int end) {
    Token token = tokens.get(at);
    String phrase = words.weekday(token).orElseThrow().phrase();
    boolean wordBefore = at > 0 && tokens.get(at - 1).isWord();
    if (!Character.isUpperCase(phrase.charAt(0))) {
      return wordBefore && !phrase.equals(token.form());
    }
    boolean preposition = wordBefore && tokens.get(at - 1).can(Pos.PREPOSITION);
    boolean capitalAfter =
        end < tokens.size() && tokens.get(end).isWord() && tokens.get(end).isCapitalised();
    return !preposition && (capitalAfter || (wordBefore && tokens.get(at - 1).isCapitalised()));
  }
}
