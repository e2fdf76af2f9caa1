package org.bylint.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.bylint.text.Span;

/**
 * A date as the article writes it.
 *
 * @param span where it stands in the text
 * @param text as written
 * @param kind absolute or relative
 * @param weekday the weekday written with it
 * @param day of the month as written, possible or not
 * @param month 1 to 12
 * @param year as written
 * @param from first day of the interval it means, where it can be resolved
 * @param to last day, included
 */
public record DateMention(
    Span span,
    String text,
    Kind kind,
    Optional<DayOfWeek> weekday,
    OptionalInt day,
    OptionalInt month,
    OptionalInt year,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {

  /** How a date is written. */
  public enum Kind {
    /** 30 août 2023. */
    ABSOLUTE,
    /** 30 août, mercredi 30 août: the year is left out. */
    PARTIAL,
    /** ce mercredi, hier, en juillet dernier, last week. */
    RELATIVE,
    /** 2023, juillet 2023, les années 1990. */
    PERIOD
  }

  /** The interval in ISO 8601: a day, or {@code first/last}; empty where it cannot be resolved. */
  public Optional<String> iso() {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = from.get();
    LocalDate last = to.orElse(first);
    return Optional.of(first.equals(last) ? first.toString() : first + "/" + last);
  }
}
