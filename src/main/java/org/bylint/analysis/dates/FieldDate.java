package org.bylint.analysis.dates;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bylint.analysis.Article;

/**
 * A date as a field of metadata writes it, the way site generators and content systems do:
 * 2023-08-30, 2023-08-30 10:00:00 +0200, 2023-08-30T08:00:00.000Z, 20230830T1015Z, 30 août 2023
 * (RFC 3339 and ISO 8601; Hugo, Jekyll, Eleventy, Zola, Pelican).
 *
 * @param day as written, in whatever zone
 * @param time with its day; empty where the field has none
 * @param zone offset from universal time; empty where the field has none
 */
public record FieldDate(LocalDate day, Optional<LocalDateTime> time, Optional<ZoneOffset> zone) {

  /** What a field says; empty where it is no date or an impossible one. */
  public static Optional<FieldDate> of(Article article, String value) {
    String text = value.strip();
    Optional<LocalDate> iso = IsoDates.at(text, 0);
    if (iso.isEmpty()) {
      return DateFinder.firstWithYear(article, text)
          .map(day -> new FieldDate(day, Optional.empty(), Optional.empty()));
    }
    FieldTime time = FieldTime.in(text);
    Optional<LocalDateTime> moment = time.on(iso.get());
    return Optional.of(new FieldDate(iso.get(), moment, moment.flatMap(m -> time.zone())));
  }

  /** The first date in the name of a file: 2019-11-13-slug.md. */
  public static Optional<LocalDate> inName(String name) {
    return IsoDates.in(name);
  }

  /** Whether a field is written as a date and a time and means none: 2023-02-30, 25:10. */
  public static boolean isImpossible(String value) {
    String text = value.strip();
    boolean written =
        text.length() >= 10
            && digits(text, 0, 4)
            && text.charAt(4) == '-'
            && digits(text, 5, 2)
            && text.charAt(7) == '-'
            && digits(text, 8, 2)
            && (text.length() == 10 || text.charAt(10) == 'T' || text.charAt(10) == ' ');
    if (!written) {
      return false;
    }
    try {
      LocalDate day = LocalDate.parse(text.substring(0, 10));
      return FieldTime.in(text).isWritten() && FieldTime.in(text).on(day).isEmpty();
    } catch (DateTimeException e) {
      return true;
    }
  }

  private static boolean digits(String text, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (!IsoDates.isDigit(text, i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether this is certainly before another: by the moment where both have a zone or neither has,
   * else by the day, which may differ by one between zones.
   */
  public boolean isBefore(FieldDate other) {
    if (time.isPresent() && other.time.isPresent() && zone.isPresent() == other.zone.isPresent()) {
      return zone.isPresent()
          ? moment(this).isBefore(moment(other))
          : time.get().isBefore(other.time.get());
    }
    boolean sameClock = zone.isEmpty() && other.zone.isEmpty();
    return (sameClock ? day : day.plusDays(1)).isBefore(other.day);
  }

  private static Instant moment(FieldDate date) {
    return date.time.orElseThrow().toInstant(date.zone.orElseThrow());
  }
}
