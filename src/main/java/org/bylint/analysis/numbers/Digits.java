package org.bylint.analysis.numbers;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The value of a number in digits. In French a comma is decimal and a point before three digits
 * groups thousands (AFP writes 540.000); in English it is the reverse.
 */
final class Digits {
  private final char decimal;
  private final char group;

  Digits(String language) {
    boolean english = language.equals("en");
    decimal = english ? '.' : ',';
    group = english ? ',' : '.';
  }

  /** The value; empty where the form is not a plain number (20h30, 1er, 6Medias, 1.2.3). */
  Optional<BigDecimal> value(String form) {
    StringBuilder plain = new StringBuilder(form.length());
    boolean fraction = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (isGroup(form, i)) {
        if (fraction) {
          return Optional.empty();
        }
      } else if ((c == decimal || c == group) && !fraction && i > 0 && i < form.length() - 1) {
        fraction = true;
        plain.append('.');
      } else {
        return Optional.empty();
      }
    }
    return plain.length() == 0 || plain.length() > 20
        ? Optional.empty()
        : Optional.of(new BigDecimal(plain.toString()));
  }

  private boolean isGroup(String form, int at) {
    char c = form.charAt(at);
    boolean separates =
        c == group
            || c == ' '
            || c == '\u00a0'
            || c == '\u202f'
            || c == '\u2009'
            || c == '\u2007'
            || c == '\'';
    return separates && at > 0 && isThree(form, at + 1);
  }

  private static boolean isThree(String form, int from) {
    int to = from;
    while (to < form.length() && Character.isDigit(form.charAt(to))) {
      to++;
    }
    return to - from == 3;
  }
}
