package org.bylint.analysis.numbers;

import java.util.List;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** Whether the words before a number make it approximate: près de, au moins, nearly. */
final class Approximations {
  private static final int LONGEST = 5;

  private final Lexicon phrases;

  Approximations(Language language) {
    phrases = language.lexicon("approximations");
  }

  boolean before(List<Token> tokens, int at) {
    String phrase = "";
    for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      String word = tokens.get(i).folded();
      boolean joined = phrase.isEmpty() || word.endsWith("'");
      phrase = word + (joined ? "" : " ") + phrase;
      if (phrases.contains(phrase)) {
        return true;
      }
    }
    return false;
  }
}
