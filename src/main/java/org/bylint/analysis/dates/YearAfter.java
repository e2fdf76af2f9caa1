package org.bylint.analysis.dates;

import java.util.List;
import org.bylint.language.Morphology;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Reads the year behind a month, and tells it from a count of things (le 3 mai 2000 personnes). */
final class YearAfter {
  private YearAfter() {}

  /** The year at the token; 0 where none stands there. */
  static int of(List<Token> tokens, int at) {
    if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
      return 0;
    }
    int year = DateWords.year(tokens.get(at));
    if (year > 0) {
      return isCounted(tokens, at + 1) ? 0 : year;
    }
    return tooLong(tokens, at);
  }

  /** 22016: one digit too many makes a year that cannot be; a count has its noun behind it. */
  private static int tooLong(List<Token> tokens, int at) {
    String form = tokens.get(at).form();
    boolean digits = form.length() == 5 && form.chars().allMatch(c -> c >= '0' && c <= '9');
    boolean yearInside = digits && (form.startsWith("19", 1) || form.startsWith("20", 1));
    return yearInside && !isCounted(tokens, at + 1) ? Integer.parseInt(form) : 0;
  }

  /** Whether the token is a noun in the plural, so that the number before it counts something. */
  static boolean isCounted(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return false;
    }
    Token token = tokens.get(at);
    if (token.form().equals("%") || token.form().equals("€") || token.form().equals("$")) {
      return true;
    }
    boolean pluralNoun = false;
    for (Reading reading : token.readings()) {
      if (reading.morphology().pos() == Pos.VERB || reading.morphology().pos() == Pos.PREPOSITION) {
        return false;
      }
      pluralNoun |=
          reading.morphology().pos() == Pos.NOUN
              && reading.morphology().number() == Morphology.Number.PLURAL;
    }
    return pluralNoun && !token.isCapitalised();
  }
}
