package org.bylint.analysis.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.bylint.analysis.dates.WrittenDate.Direction;
import org.bylint.analysis.dates.WrittenDate.Unit;

/** Finds the days that a written date means, given the day of publication. */
final class DateResolver {
  private final Optional<LocalDate> published;

  DateResolver(Optional<LocalDate> published) {
    this.published = published;
  }

  /**
   * The first and last day that a date means; empty where it is impossible, vague, or counts from a
   * publication date that is not known.
   *
   * @param tense where the nearest verb points
   */
  Optional<Days> resolve(WrittenDate date, Direction tense) {
    if (date.unit() == Unit.VAGUE) {
      return Optional.empty();
    } else if (date.year() > 0) {
      return inYear(date);
    }
    return published.flatMap(day -> from(date, day, tense));
  }

  private static Optional<Days> inYear(WrittenDate date) {
    if (date.year() > 9999) {
      return Optional.empty();
    }
    return switch (date.unit()) {
      case MONTH -> Optional.of(Days.month(YearMonth.of(date.year(), date.month())));
      case SEASON -> Optional.of(Days.season(date.year(), date.month()));
      case YEAR -> Optional.of(Days.years(date.year(), 1));
      case DECADE -> Optional.of(Days.years(date.year() / 10 * 10, 10));
      default -> day(date.year(), date.month(), date.day());
    };
  }

  static Optional<Days> day(int year, int month, int day) {
    boolean possible =
        month >= 1 && month <= 12 && day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return possible ? Optional.of(Days.of(LocalDate.of(year, month, day))) : Optional.empty();
  }

  private static Optional<Days> from(WrittenDate date, LocalDate published, Direction tense) {
    Direction direction = date.direction() == Direction.OPEN ? tense : date.direction();
    if (date.day() > 0 && date.month() > 0) {
      return dayOfMonth(date, published);
    } else if (date.day() > 0) {
      return weekdayAndDay(date, published);
    } else if (date.unit() == Unit.MONTH && date.month() > 0) {
      return Optional.of(month(date, published, direction));
    } else if (date.unit() == Unit.SEASON && date.month() > 0) {
      return Optional.of(season(date, published));
    } else if (date.weekday() > 0) {
      return Optional.of(Days.of(weekday(date, published, tense)));
    }
    return Optional.of(counted(date, published));
  }

  /** The year that brings it nearest to the publication, or on the side that dernier says. */
  private static Optional<Days> dayOfMonth(WrittenDate date, LocalDate published) {
    Optional<Days> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
      Optional<Days> days = day(year, date.month(), date.day());
      if (days.isPresent()) {
        long distance = days.get().from().toEpochDay() - published.toEpochDay();
        boolean wrongSide =
            (date.direction() == Direction.PAST && distance > 0)
                || (date.direction() == Direction.FUTURE && distance < 0);
        if (!wrongSide && Math.abs(distance) < least) {
          least = Math.abs(distance);
          best = days;
        }
      }
    }
    return best;
  }

  /** mercredi 30: the nearest month in which that day has that weekday. */
  private static Optional<Days> weekdayAndDay(WrittenDate date, LocalDate published) {
    for (int distance : new int[] {0, -1, 1, -2, 2}) {
      YearMonth month = YearMonth.from(published).plusMonths(distance);
      Optional<Days> days = day(month.getYear(), month.getMonthValue(), date.day());
      boolean fits =
          days.isPresent() && days.get().from().getDayOfWeek().getValue() == date.weekday();
      if (fits) {
        return days;
      }
    }
    return Optional.empty();
  }

  private static Days month(WrittenDate date, LocalDate published, Direction direction) {
    YearMonth now = YearMonth.from(published);
    YearMonth month = YearMonth.of(published.getYear(), date.month());
    boolean strict = date.direction() != Direction.OPEN;
    if (direction == Direction.FUTURE && (month.isBefore(now) || (strict && month.equals(now)))) {
      return Days.month(month.plusYears(1));
    }
    boolean back = direction != Direction.FUTURE;
    return back && (month.isAfter(now) || (strict && month.equals(now)))
        ? Days.month(month.minusYears(1))
        : Days.month(month);
  }

  private static Days season(WrittenDate date, LocalDate published) {
    Days now = Days.season(published.getYear(), date.month());
    return switch (date.direction()) {
      case PAST ->
          now.to().isBefore(published) ? now : Days.season(published.getYear() - 1, date.month());
      case FUTURE ->
          now.from().isAfter(published) ? now : Days.season(published.getYear() + 1, date.month());
      default -> now;
    };
  }

  private static LocalDate weekday(WrittenDate date, LocalDate published, Direction tense) {
    DayOfWeek weekday = DayOfWeek.of(date.weekday());
    return switch (date.direction()) {
      case PAST -> published.with(TemporalAdjusters.previous(weekday));
      case FUTURE -> published.with(TemporalAdjusters.next(weekday));
      case NEAREST, OPEN -> {
        LocalDate after = published.with(TemporalAdjusters.nextOrSame(weekday));
        LocalDate before = published.with(TemporalAdjusters.previousOrSame(weekday));
        boolean nearer = after.toEpochDay() - published.toEpochDay() <= 3;
        boolean ahead =
            tense == Direction.FUTURE || (date.direction() == Direction.NEAREST && nearer);
        yield ahead ? after : before;
      }
    };
  }

  private static Days counted(WrittenDate date, LocalDate published) {
    int offset = date.offset();
    return switch (date.unit()) {
      case WEEK -> Days.week(published.plusWeeks(offset));
      case WEEKEND -> Days.weekend(published, offset);
      case MONTH -> Days.month(YearMonth.from(published).plusMonths(offset));
      case YEAR -> Days.years(published.getYear() + offset, 1);
      default -> Days.of(published.plusDays(offset));
    };
  }
}
