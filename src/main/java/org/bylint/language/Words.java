package org.bylint.language;

import java.util.List;
import org.bylint.language.Morphology.Mood;

/** Where words end, and where a written word falls into several. */
final class Words {
  /** Longer runs of letters are no words; they are cut, so that no text takes long to read. */
  private static final int LONGEST = 256;

  private static final int LONGEST_ELISION = 8;

  private Words() {}

  /**
   * End of the run of letters, digits and what joins them: hyphens, apostrophes, {@code R&D}, the
   * middle dot of inclusive writing.
   *
   * @param joined whether hyphens and apostrophes join
   */
  static int end(String text, int from, int end, boolean joined) {
    int at = from;
    while (at < end && at - from < LONGEST) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean part = Chars.isWordPart(c) || Character.isDigit(c) || (at > from && isSuffix(c));
      boolean joins = at > from && next < end && joins(c, text, at, joined);
      if (next > end || !(part || joins || (at == from && Chars.isHyphen(c)))) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /** Superscripts of units (m²) and the ring of n°. */
  private static boolean isSuffix(int c) {
    return c == '²' || c == '³' || c == '°' || c == 'º' || (c >= 0x2080 && c <= 0x2089);
  }

  private static boolean joins(int c, String text, int at, boolean joined) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    if (c == '&') {
      return Character.isUpperCase(before) && Character.isUpperCase(after);
    }
    boolean letterAfter = Chars.isWordPart(after);
    if (c == '·' || c == '‧') {
      return letterAfter;
    }
    if (c == '_') {
      return letterAfter || Character.isDigit(after) || after == '_';
    }
    return Chars.isHyphen(c)
        ? letterAfter || Character.isDigit(after)
        : joined && (Chars.isApostrophe(c) || c == '‘') && letterAfter;
  }

  /**
   * End of the elided word at {@code from}, apostrophe included; {@code from} where there is none.
   * The apostrophe may be the first character after the word (l'« Aquarius »).
   */
  static int elision(String text, int from, int stop, int end, Tokenizer tokenizer) {
    int at = from;
    int limit = Math.min(stop, from + LONGEST_ELISION);
    while (at < limit && !isApostrophe(text.charAt(at))) {
      at++;
    }
    if (at == from || at >= end || !isApostrophe(text.charAt(at))) {
      return from;
    }
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    String folded = Fold.fold(text.substring(from, at + 1));
    boolean elided =
        tokenizer.isElision(folded, next)
            || (isAllCapitals(text, from, stop) && tokenizer.isElisionBeforeVerb(folded));
    return elided && !(at < stop && isOneWord(text.substring(from, stop), folded, tokenizer))
        ? at + 1
        : from;
  }

  /** Words of the dictionary that are not cut: quelqu'un, N'Djamena, c'est-à-dire; s'agit is. */
  private static boolean isOneWord(String word, String elided, Tokenizer tokenizer) {
    List<Reading> readings = tokenizer.readings(word);
    return !readings.isEmpty()
        && (tokenizer.isElisionInWords(elided)
            || word.indexOf('-') >= 0
            || readings.get(0).morphology().pos() == Pos.PROPER_NOUN);
  }

  private static boolean isApostrophe(char c) {
    return Chars.isApostrophe(c) || c == '‘';
  }

  private static boolean isWhole(String word, Tokenizer tokenizer) {
    return !tokenizer.readings(word).isEmpty();
  }

  private static boolean isAllCapitals(String text, int from, int stop) {
    int capitals = 0;
    for (int at = from; at < stop; at++) {
      if (Character.isLowerCase(text.charAt(at))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(at)) ? 1 : 0;
    }
    return capitals > 2;
  }

  /** Where the contraction at the end of the word begins ('s, 're, n't); {@code stop} without. */
  static int contraction(String text, int from, int stop, Tokenizer tokenizer) {
    int apostrophe = stop - 1;
    while (apostrophe > from && !isApostrophe(text.charAt(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe == from || !tokenizer.hasContractions()) {
      return stop;
    }
    int longer = apostrophe - 1;
    if (longer > from && tokenizer.isContraction(Fold.fold(text.substring(longer, stop)))) {
      return longer;
    }
    return tokenizer.isContraction(Fold.fold(text.substring(apostrophe, stop))) ? apostrophe : stop;
  }

  /** End of the verb that is followed by inverted pronouns; {@code stop} where it is no such. */
  static int verbBeforePronoun(String text, int from, int stop, Tokenizer tokenizer) {
    int hyphen = stop;
    while (true) {
      int before = hyphen - 1;
      while (before > from && !Chars.isHyphen(text.charAt(before))) {
        before--;
      }
      if (before <= from || !isInverted(text, before + 1, hyphen, tokenizer)) {
        break;
      }
      hyphen = before;
    }
    String verb = text.substring(from, hyphen);
    boolean whole = hyphen == stop || isWhole(text.substring(from, stop), tokenizer);
    return whole || !isVerb(verb, tokenizer) ? stop : hyphen;
  }

  private static boolean isInverted(String text, int from, int to, Tokenizer tokenizer) {
    String part = Fold.fold(text.substring(from, to));
    return tokenizer.isPronoun(part) || part.equals("t");
  }

  private static boolean isVerb(String word, Tokenizer tokenizer) {
    for (Reading reading : tokenizer.readings(word)) {
      Morphology morphology = reading.morphology();
      if (morphology.isFinite() || morphology.mood() == Mood.IMPERATIVE) {
        return true;
      }
    }
    return false;
  }

  static int nextHyphen(String text, int from, int stop) {
    int at = from;
    while (at < stop && !Chars.isHyphen(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
