package org.bylint.analysis.dates;

import java.util.List;
import org.bylint.analysis.DateMention.Kind;
import org.bylint.language.Token;

/** Dates in digits alone: 2023-08-30, 30/08/2023, 30.08.2023. */
final class NumericDates {
  private final List<Token> tokens;

  NumericDates(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** Reads a date that begins at the token; returns where it ends, {@code at} where none begins. */
  int read(int at, List<WrittenDate> into) {
    int dots = dotted(at, into);
    if (dots > at) {
      return dots;
    }
    if (at + 4 >= tokens.size() || !joined(at)) {
      return at;
    }
    int first = value(at);
    int month = value(at + 2);
    int last = value(at + 4);
    boolean iso = tokens.get(at).form().length() == 4 && month >= 1 && month <= 12;
    boolean slashes = tokens.get(at + 4).form().length() == 4 && last > 1000 && last < 2200;
    WrittenDate date = WrittenDate.of(at, at + 5, Kind.ABSOLUTE);
    if (iso && last >= 1 && last <= 31) {
      into.add(date.calendar(last, month, first));
      return at + 5;
    } else if (slashes && first >= 1 && first <= 31 && month >= 1 && month <= 31) {
      into.add(dayAndMonth(date, first, month, last));
      return at + 5;
    }
    return at;
  }

  /** 30/08 and 08/30 are clear; where both readings are dates the day comes first, as in Europe. */
  private static WrittenDate dayAndMonth(WrittenDate date, int first, int second, int year) {
    return second > 12 && first <= 12
        ? date.calendar(second, first, year)
        : date.calendar(first, second, year);
  }

  private int dotted(int at, List<WrittenDate> into) {
    String[] parts = tokens.get(at).form().split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4) {
      return at;
    }
    int day = number(parts[0]);
    int month = number(parts[1]);
    int year = number(parts[2]);
    if (day < 1 || day > 31 || month < 1 || month > 12 || year < 1000 || year > 2199) {
      return at;
    }
    into.add(WrittenDate.of(at, at + 1, Kind.ABSOLUTE).calendar(day, month, year));
    return at + 1;
  }

  /** Whether five tokens stand without space between them, with the same mark twice. */
  private boolean joined(int at) {
    String mark = tokens.get(at + 1).form();
    if (!(mark.equals("/") || mark.equals("-")) || !mark.equals(tokens.get(at + 3).form())) {
      return false;
    }
    for (int i = at; i < at + 4; i++) {
      if (tokens.get(i).end() != tokens.get(i + 1).start()) {
        return false;
      }
    }
    return true;
  }

  private int value(int at) {
    return number(tokens.get(at).form());
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
