package org.bylint.rules.numbers;

import java.util.List;
import java.util.Optional;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;

/** What the words around figures do there, from the lexicon {@code figure-words}. */
final class FigureWords {
  private final Lexicon lexicon;

  FigureWords(Language language) {
    lexicon = language.lexicon("figure-words");
  }

  /** Whether a word, in any of its forms, plays this part. */
  boolean is(Token token, String part) {
    Optional<Lexicon.Entry> entry = lexicon.find(token);
    if (entry.isPresent()) {
      return entry.get().has(part);
    }
    for (int i = 0; i < token.readings().size(); i++) {
      Optional<Lexicon.Entry> lemma = lexicon.find(token.readings().get(i).lemma());
      if (lemma.isPresent() && lemma.get().has(part)) {
        return true;
      }
    }
    return false;
  }

  /** The first word of the tokens that plays this part; -1 where none does. */
  int first(List<Token> tokens, int from, int to, String part) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
      if (is(tokens.get(i), part)) {
        return i;
      }
    }
    return -1;
  }

  /** The last one; -1 where none does. */
  int last(List<Token> tokens, int from, int to, String part) {
    for (int i = Math.min(tokens.size(), to) - 1; i >= Math.max(0, from); i--) {
      if (is(tokens.get(i), part)) {
        return i;
      }
    }
    return -1;
  }
}
