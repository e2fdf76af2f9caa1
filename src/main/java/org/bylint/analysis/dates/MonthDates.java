package org.bylint.analysis.dates;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.DateMention.Kind;
import org.bylint.analysis.dates.WrittenDate.Direction;
import org.bylint.analysis.dates.WrittenDate.Unit;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** Dates that begin with a month, a season or a year: Aug. 30, 2023; juillet 2023; en 2019. */
final class MonthDates {
  private final DateWords words;
  private final List<Token> tokens;

  MonthDates(DateWords words, List<Token> tokens) {
    this.words = words;
    this.tokens = tokens;
  }

  /** Reads the date whose month or season is at the token. */
  int read(int at, List<WrittenDate> into) {
    Token token = tokens.get(at);
    Optional<Lexicon.Entry> season = words.season(token);
    if (season.isPresent()) {
      return season(at, season.get(), into);
    }
    Optional<Lexicon.Entry> month = words.month(token);
    if (month.isPresent()) {
      int day = withDay(at, 0, at, into);
      return day > at ? day : monthAlone(at, month.get(), into);
    }
    Optional<Lexicon.Entry> hyphenated = words.hyphenatedMonth(token);
    return hyphenated.isPresent() ? named(at, at, hyphenated.get(), into) : at;
  }

  /** Aug. 30, 2023; June 3 to 7: only where the month is written with a capital. */
  int withDay(int at, int weekday, int from, List<WrittenDate> into) {
    Optional<Lexicon.Entry> month = words.month(tokens.get(at));
    int day = at + 1 < tokens.size() ? words.day(tokens.get(at + 1)) : 0;
    boolean reads =
        month.isPresent()
            && tokens.get(at).isCapitalised()
            && day > 0
            && day < 100
            && !YearAfter.isCounted(tokens, at + 2);
    if (!reads) {
      return at;
    }
    int number = number(month.get());
    int last = secondDay(at + 2);
    int end = last > 0 ? at + 4 : at + 2;
    int comma = end < tokens.size() && tokens.get(end).form().equals(",") ? end + 1 : end;
    int year = YearAfter.of(tokens, comma);
    Kind kind = year > 0 ? Kind.ABSOLUTE : Kind.PARTIAL;
    int stop = year > 0 ? comma + 1 : end;
    into.add(
        WrittenDate.of(from, last > 0 ? at + 2 : stop, kind)
            .weekday(weekday)
            .calendar(day, number, year));
    if (last > 0) {
      into.add(WrittenDate.of(at + 3, stop, kind).calendar(last, number, year));
    }
    return stop;
  }

  private int secondDay(int at) {
    boolean range = at + 1 < tokens.size() && words.is(tokens, at, "range");
    int day = range ? words.day(tokens.get(at + 1)) : 0;
    return day > 0 && day <= 31 && !YearAfter.isCounted(tokens, at + 2) ? day : 0;
  }

  /** A month without a day needs a year, a direction or a preposition. */
  private int monthAlone(int at, Lexicon.Entry month, List<WrittenDate> into) {
    boolean cue = words.is(tokens, at - 1, "month");
    boolean span = words.is(tokens, at - 1, "span");
    boolean before = isDirection(at - 1);
    boolean year = YearAfter.of(tokens, at + 1) > 0;
    boolean tail = Tail.read(words, tokens, at + 1).direction() != Direction.OPEN;
    boolean continues =
        !into.isEmpty()
            && into.get(into.size() - 1).to() == at - 1
            && into.get(into.size() - 1).month() > 0
            && words.is(tokens, at - 1, "range");
    boolean clear =
        year || tail || before || span || ((cue || continues) && !month.has("also-word"));
    boolean written =
        year || Character.isUpperCase(month.phrase().charAt(0)) == tokens.get(at).isCapitalised();
    return clear && written ? named(span || before ? at - 1 : at, at, month, into) : at;
  }

  /** last July, this summer; in French only the demonstrative stands before (cet été). */
  private boolean isDirection(int at) {
    boolean season = words.is(tokens, at, "this") && words.season(tokens.get(at + 1)).isPresent();
    boolean direction = words.is(tokens, at, "last") || words.is(tokens, at, "next");
    return season || (direction && words.is(tokens, at, "leads"));
  }

  private int named(int from, int at, Lexicon.Entry month, List<WrittenDate> into) {
    int year = YearAfter.of(tokens, at + 1);
    if (year > 0) {
      into.add(
          WrittenDate.of(at, at + 2, Kind.PERIOD)
              .calendar(0, number(month), year)
              .count(Unit.MONTH, 0));
      return at + 2;
    }
    Tail tail = Tail.read(words, tokens, at + 1);
    Direction direction = tail.direction() == Direction.OPEN ? before(at - 1) : tail.direction();
    into.add(
        WrittenDate.of(from, tail.end(), Kind.RELATIVE)
            .calendar(0, number(month), 0)
            .direction(direction)
            .count(Unit.MONTH, 0));
    return tail.end();
  }

  private Direction before(int index) {
    int at = words.is(tokens, index, "article") ? index - 1 : index;
    if (at < 0) {
      return Direction.OPEN;
    } else if (words.is(tokens, at, "until") || words.is(tokens, at - 1, "until")) {
      return Direction.FUTURE;
    } else if (words.is(tokens, at, "last")) {
      return Direction.PAST;
    } else if (words.is(tokens, at, "next")) {
      return Direction.FUTURE;
    }
    return switch (words.attribute(tokens.get(at), "month")) {
      case "past" -> Direction.PAST;
      case "future" -> Direction.FUTURE;
      default -> Direction.OPEN;
    };
  }

  private int season(int at, Lexicon.Entry season, List<WrittenDate> into) {
    int yearAt = words.is(tokens, at + 1, "year") ? at + 2 : at + 1;
    int year = YearAfter.of(tokens, yearAt);
    int first = Integer.parseInt(season.attribute("first", "0"));
    if (year > 0) {
      into.add(
          WrittenDate.of(at, yearAt + 1, Kind.PERIOD)
              .calendar(0, first, year)
              .count(Unit.SEASON, 0));
      return yearAt + 1;
    }
    Tail tail = Tail.read(words, tokens, at + 1);
    boolean after = tail.direction() != Direction.OPEN && words.is(tokens, at - 1, "article");
    boolean before = isDirection(at - 1);
    if (!after && !before) {
      return at;
    }
    Direction direction = after ? tail.direction() : before(at - 1);
    into.add(
        WrittenDate.of(before ? at - 1 : at, after ? tail.end() : at + 1, Kind.RELATIVE)
            .calendar(0, first, 0)
            .direction(direction)
            .count(Unit.SEASON, 0));
    return after ? tail.end() : at + 1;
  }

  /** A year that stands alone: en 2019, (2019), les années 1990, entre 2015 et 2019. */
  int year(int at, List<WrittenDate> into) {
    Token token = tokens.get(at);
    boolean decade = token.form().length() == 5 && token.folded().endsWith("0s");
    int year =
        decade ? decadeOf(token) : YearAfter.isCounted(tokens, at + 1) ? 0 : DateWords.year(token);
    if (year == 0) {
      return at;
    }
    boolean bracketed =
        at > 0
            && at + 1 < tokens.size()
            && tokens.get(at - 1).form().equals("(")
            && tokens.get(at + 1).form().equals(")");
    boolean continues =
        !into.isEmpty()
            && into.get(into.size() - 1).to() == at - 1
            && into.get(into.size() - 1).unit() == Unit.YEAR
            && words.is(tokens, at - 1, "range");
    if (!decade && !bracketed && !continues && !words.is(tokens, at - 1, "year")) {
      return at;
    }
    boolean tens = decade || (year % 10 == 0 && words.is(tokens, at - 1, "decade"));
    into.add(
        WrittenDate.of(at, at + 1, Kind.PERIOD)
            .calendar(0, 0, year)
            .count(tens ? Unit.DECADE : Unit.YEAR, 0));
    return at + 1;
  }

  private static int decadeOf(Token token) {
    String digits = token.form().substring(0, 4);
    return digits.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(digits) : 0;
  }

  private static int number(Lexicon.Entry month) {
    return Integer.parseInt(month.attribute("month", "0"));
  }
}
