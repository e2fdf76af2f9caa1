package org.bylint.language;

/** Where words end that keep their point: M., U.S., J.-C., p. 12. */
final class Abbreviations {
  private Abbreviations() {}

  /** End of initials with points (U.S., J.-C., e.g., the J. of a name); {@code from} without. */
  static int endOfInitials(String text, int from, int end) {
    int at = from;
    int letters = 0;
    while (at + 1 < end && Character.isLetter(text.charAt(at)) && text.charAt(at + 1) == '.') {
      letters++;
      at += 2;
      boolean hyphen =
          at + 2 < end && Chars.isHyphen(text.charAt(at)) && text.charAt(at + 2) == '.';
      if (hyphen) {
        at++;
      } else if (at + 1 >= end || text.charAt(at + 1) != '.') {
        break;
      }
    }
    if (letters >= 2 && !isWordPart(text, at, end)) {
      return at;
    }
    boolean initial = letters == 1 && Character.isUpperCase(text.charAt(from));
    int after = from + 2;
    return initial && !endsSentence(text, after, end) && !isDot(text, after, end) ? after : from;
  }

  /** End of the word that ends at {@code stop}, with its point where it is an abbreviation. */
  static int end(String text, int from, int stop, int end, Tokenizer tokenizer) {
    if (!isDot(text, stop, end)
        || isDot(text, stop + 1, end)
        || endsSentence(text, stop + 1, end)) {
      return stop;
    }
    int next = stop + 1;
    while (next < end && Chars.isSpace(text.charAt(next))) {
      next++;
    }
    boolean beforeNumber = next < end && Character.isDigit(text.charAt(next));
    String form = text.substring(from, stop + 1);
    return tokenizer.isAbbreviation(form, beforeNumber) ? stop + 1 : stop;
  }

  private static boolean isDot(String text, int at, int end) {
    return at < end && text.charAt(at) == '.';
  }

  private static boolean isWordPart(String text, int at, int end) {
    return at < end && Chars.isWordPart(text.charAt(at));
  }

  private static boolean endsSentence(String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }
}
