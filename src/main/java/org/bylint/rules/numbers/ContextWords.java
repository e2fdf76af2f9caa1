package org.bylint.rules.numbers;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Pos;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/**
 * The words that say what a figure is about: nouns, names, verbs and adjectives by dictionary form.
 */
final class ContextWords {
  private final Lexicon stops;

  ContextWords(Language language) {
    stops = language.lexicon("stop-words");
  }

  /** Of a sentence, without the figure's own unit. */
  Set<String> of(Sentence sentence, String unit) {
    Set<String> words = new LinkedHashSet<>();
    for (Token token : sentence.tokens()) {
      if (token.isWord() && token.form().length() > 2 && !stops.contains(token)) {
        String word = word(token);
        if (!word.isEmpty() && !word.equals(unit)) {
          words.add(word);
        }
      }
    }
    return words;
  }

  private static String word(Token token) {
    for (Reading reading : token.readings()) {
      Pos pos = reading.morphology().pos();
      if (pos == Pos.NOUN || pos == Pos.VERB || pos == Pos.ADJECTIVE || pos == Pos.PROPER_NOUN) {
        return reading.lemma().isEmpty() ? token.folded() : reading.lemma();
      }
    }
    return token.readings().isEmpty() ? token.folded() : "";
  }

  static int shared(Set<String> one, Set<String> other) {
    int shared = 0;
    for (String word : one) {
      shared += other.contains(word) ? 1 : 0;
    }
    return shared;
  }
}
