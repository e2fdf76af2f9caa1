package org.bylint.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/**
 * Reads a word that no dictionary knows as the verb of speech it becomes when one accent is set
 * right: il a annonçé que, elle suggèrait que. The text itself stays as it is.
 */
final class AccentSlips {
  private final Language language;
  private final Lexicon slips;
  private final Lexicon verbs;

  AccentSlips(Language language) {
    this.language = language;
    slips = language.lexicon("accent-slips");
    verbs = language.lexicon("reporting-verbs");
  }

  Token read(Token token) {
    if (!token.readings().isEmpty() || !token.isWord() || slips.isEmpty()) {
      return token;
    }
    String word = token.form();
    if (!word.equals(token.folded())) {
      return token;
    }
    for (int i = 0; i < word.length(); i++) {
      Optional<Lexicon.Entry> slip = slips.find(word.substring(i, i + 1));
      if (slip.isPresent()) {
        for (String meant : slip.get().attributes().keySet()) {
          List<Reading> readings = spoken(word.substring(0, i) + meant + word.substring(i + 1));
          if (!readings.isEmpty()) {
            return new Token(token.span(), word, token.folded(), token.kind(), readings);
          }
        }
      }
    }
    return token;
  }

  private List<Reading> spoken(String word) {
    List<Reading> readings = new ArrayList<>();
    for (Reading r : language.readings(word)) {
      if (r.morphology().pos() == Pos.VERB && verbs.contains(r.lemma())) {
        readings.add(r);
      }
    }
    return readings;
  }
}
