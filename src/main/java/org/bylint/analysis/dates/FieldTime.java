package org.bylint.analysis.dates;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The time of day behind a date in a field of metadata; -1 stands for what is not written.
 *
 * @param zone offset from universal time, where it is written
 */
record FieldTime(int hour, int minute, int second, Optional<ZoneOffset> zone) {
  private static final FieldTime NONE = new FieldTime(-1, -1, -1, Optional.empty());

  static FieldTime in(String text) {
    int at = 0;
    while (at < text.length()
        && (IsoDates.isDigit(text, at) || "-/.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == 'T')) {
      at++;
    }
    int hourEnd = IsoDates.isDigit(text, at + 1) ? at + 2 : at + 1;
    int separator = hourEnd < text.length() && text.charAt(hourEnd) == ':' ? 1 : 0;
    int hour = number(text, at, hourEnd);
    int minute = number(text, hourEnd + separator, hourEnd + separator + 2);
    if (hour < 0 || minute < 0) {
      return NONE;
    }
    int rest = hourEnd + separator + 2;
    boolean seconds = separator == 1 && rest < text.length() && text.charAt(rest) == ':';
    int second = seconds ? number(text, rest + 1, rest + 3) : 0;
    return new FieldTime(hour, minute, second, zone(text, seconds ? rest + 3 : rest));
  }

  boolean isWritten() {
    return hour >= 0;
  }

  /** The moment on a day; empty where no time is written or there is no such time. */
  Optional<LocalDateTime> on(LocalDate day) {
    boolean possible =
        hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && second >= 0 && second < 61;
    return possible
        ? Optional.of(day.atTime(hour, minute, Math.min(second, 59)))
        : Optional.empty();
  }

  private static Optional<ZoneOffset> zone(String text, int from) {
    int at = from;
    while (at < text.length() && "0123456789. ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    String written = text.substring(Math.min(at, text.length()));
    if (written.equals("Z") || written.equals("UTC") || written.equals("GMT")) {
      return Optional.of(ZoneOffset.UTC);
    }
    boolean signed = written.startsWith("+") || written.startsWith("-");
    String digits = written.replace(":", "");
    int hours = signed ? number(digits, 1, 3) : -1;
    int minutes = number(digits, 3, 5);
    boolean offset = hours >= 0 && hours <= 18 && (digits.length() == 3 || minutes >= 0);
    if (!offset || minutes > 59) {
      return Optional.empty();
    }
    int all = Math.min(18 * 60, hours * 60 + Math.max(0, minutes));
    return Optional.of(ZoneOffset.ofTotalSeconds((written.charAt(0) == '-' ? -60 : 60) * all));
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      if (!IsoDates.isDigit(text, i)) {
        return -1;
      }
      value = value * 10 + text.charAt(i) - '0';
    }
    return to > from ? value : -1;
  }
}
