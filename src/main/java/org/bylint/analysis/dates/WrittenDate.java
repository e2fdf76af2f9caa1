package org.bylint.analysis.dates;

import org.bylint.analysis.DateMention.Kind;

/**
 * A date as the words give it, before it is resolved. What is not written is 0.
 *
 * @param from index of its first token
 * @param to index after its last token
 * @param weekday 1 is Monday
 * @param direction from the publication date
 * @param unit length that a relative date counts in
 * @param offset how many units from the publication date
 */
record WrittenDate(
    int from,
    int to,
    Kind kind,
    int weekday,
    int day,
    int month,
    int year,
    Direction direction,
    Unit unit,
    int offset) {

  /** Where a date lies from the publication date. */
  enum Direction {
    OPEN,
    /** ce mercredi, this Wednesday. */
    NEAREST,
    PAST,
    FUTURE
  }

  /** What a date is long. */
  enum Unit {
    NONE,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    SEASON,
    YEAR,
    DECADE,
    /** dans les prochains mois: an interval without ends. */
    VAGUE
  }

  static WrittenDate of(int from, int to, Kind kind) {
    return new WrittenDate(from, to, kind, 0, 0, 0, 0, Direction.OPEN, Unit.NONE, 0);
  }

  WrittenDate spanning(int newFrom, int newTo) {
    return new WrittenDate(
        newFrom, newTo, kind, weekday, day, month, year, direction, unit, offset);
  }

  WrittenDate weekday(int newWeekday) {
    return new WrittenDate(from, to, kind, newWeekday, day, month, year, direction, unit, offset);
  }

  WrittenDate calendar(int newDay, int newMonth, int newYear) {
    return new WrittenDate(
        from, to, kind, weekday, newDay, newMonth, newYear, direction, unit, offset);
  }

  WrittenDate kind(Kind newKind) {
    return new WrittenDate(from, to, newKind, weekday, day, month, year, direction, unit, offset);
  }

  WrittenDate direction(Direction newDirection) {
    return new WrittenDate(from, to, kind, weekday, day, month, year, newDirection, unit, offset);
  }

  WrittenDate count(Unit newUnit, int newOffset) {
    return new WrittenDate(
        from, to, kind, weekday, day, month, year, direction, newUnit, newOffset);
  }

  /** The same day in a year that stands with the other end of a range. */
  WrittenDate inYear(int newYear) {
    return calendar(day, month, newYear).kind(day > 0 ? Kind.ABSOLUTE : Kind.PERIOD);
  }
}
