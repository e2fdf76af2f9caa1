package org.bylint.analysis.numbers;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.NumberMention.Precision;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** Whether the words around a number make it approximate: près de, au moins, nearly. */
final class Approximations {
  private static final int LONGEST = 5;

  private final Lexicon phrases;

  Approximations(Language language) {
    phrases = language.lexicon("approximations");
  }

  /** By the words that end before a token; the longest phrase counts. */
  Precision before(List<Token> tokens, int at) {
    String phrase = "";
    Precision found = Precision.EXACT;
    for (int i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
      String word = tokens.get(i).folded();
      boolean joined = phrase.isEmpty() || word.endsWith("'");
      phrase = word + (joined ? "" : " ") + phrase;
      Optional<Lexicon.Entry> entry = phrases.find(phrase);
      if (entry.isPresent()) {
        found = precision(entry.get());
      }
    }
    return found;
  }

  /** By the words behind a number and its unit: douze personnes au moins. */
  Precision after(List<Token> tokens, int at) {
    if (at >= tokens.size()) {
      return Precision.EXACT;
    }
    return phrases
        .longest(tokens, at)
        .filter(m -> m.entry().has("after"))
        .map(m -> precision(m.entry()))
        .orElse(Precision.EXACT);
  }

  private static Precision precision(Lexicon.Entry entry) {
    if (entry.has("at-least")) {
      return Precision.AT_LEAST;
    }
    return entry.has("at-most") ? Precision.AT_MOST : Precision.ABOUT;
  }
}
