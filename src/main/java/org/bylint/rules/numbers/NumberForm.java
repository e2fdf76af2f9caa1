package org.bylint.rules.numbers;

import java.util.Optional;
import org.bylint.language.Lexicon;

/**
 * How a number in digits is written.
 *
 * @param thousands the sign between thousands; one kind for all spaces
 * @param decimal the sign before decimals
 */
record NumberForm(Optional<String> thousands, Optional<String> decimal) {
  private static final NumberForm NONE = new NumberForm(Optional.empty(), Optional.empty());

  /** Of the text of a number; nothing for words and for plain digits. */
  static NumberForm of(String text, String language) {
    int digits = 0;
    int sign = -1;
    int signs = 0;
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (digits == 0 || Character.isLetter(c)) {
        break;
      } else if (i + 1 < text.length() && Character.isDigit(text.charAt(i + 1))) {
        sign = i;
        signs++;
        space |= Character.isSpaceChar(c);
      }
    }
    if (signs == 0 || (space && signs > 1 && !Character.isSpaceChar(text.charAt(sign)))) {
      return space ? new NumberForm(Optional.of(" "), Optional.empty()) : NONE;
    } else if (space) {
      return new NumberForm(Optional.of(" "), Optional.empty());
    }
    return signed(text, sign, signs, language);
  }

  private static NumberForm signed(String text, int sign, int signs, String language) {
    String mark = String.valueOf(text.charAt(sign));
    int after = 0;
    for (int i = sign + 1; i < text.length() && Character.isDigit(text.charAt(i)); i++) {
      after++;
    }
    String grouping = language.equals("en") ? "," : ".";
    boolean group = after == 3 && (signs > 1 || mark.equals(grouping));
    if (signs > 1 || (after == 3 && !group)) {
      // Three digits behind the decimal sign are ambiguous; several signs are thousands.
      return signs > 1 && after == 3 ? new NumberForm(Optional.of(mark), Optional.empty()) : NONE;
    }
    return group
        ? new NumberForm(Optional.of(mark), Optional.empty())
        : new NumberForm(Optional.empty(), Optional.of(mark));
  }

  /** 20h30: one or two digits, the hour sign, two digits. */
  static boolean isTime(String form, Lexicon hours) {
    int sign = form.length() - 3;
    if (sign < 1 || sign > 2 || !isDigits(form, 0, sign) || !isMinute(form.substring(sign + 1))) {
      return false;
    }
    return hours.find(form.substring(sign, sign + 1)).filter(e -> e.has("hour")).isPresent();
  }

  static boolean isMinute(String form) {
    return form.length() == 2 && isDigits(form, 0, 2) && form.charAt(0) < '6';
  }

  private static boolean isDigits(String form, int from, int to) {
    for (int i = from; i < to; i++) {
      if (form.charAt(i) < '0' || form.charAt(i) > '9') {
        return false;
      }
    }
    return to > from;
  }
}
