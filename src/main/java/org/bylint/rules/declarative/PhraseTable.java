package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * Phrases of one language by their first word. A word of a phrase is a word as written, {@code
 * ~lemma} for any form of a lemma, or {@code _} for any one word.
 */
final class PhraseTable {
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final List<Phrase> open = new ArrayList<>();
  private final boolean exactCase;

  /** A phrase as words to compare with. */
  private record Phrase(List<Word> words, Lexicon.Entry entry) {}

  /** A word: {@code text} as written or folded, a lemma, or anything. */
  private record Word(Kind kind, String text) {
    enum Kind {
      FORM,
      LEMMA,
      ANY
    }
  }

  /**
   * A match.
   *
   * @param to index after its last token
   */
  record Match(int to, Lexicon.Entry entry) {}

  /**
   * A table.
   *
   * @param exactCase whether capitals count
   */
  PhraseTable(Language language, List<Lexicon.Entry> entries, boolean exactCase) {
    this.exactCase = exactCase;
    for (Lexicon.Entry entry : entries) {
      Phrase phrase = new Phrase(words(language, entry.phrase()), entry);
      Word first = phrase.words().get(0);
      if (first.kind() == Word.Kind.FORM) {
        byFirst.computeIfAbsent(first.text(), k -> new ArrayList<>()).add(phrase);
      } else {
        open.add(phrase);
      }
    }
  }

  private List<Word> words(Language language, String phrase) {
    List<Word> words = new ArrayList<>();
    for (String part : phrase.split(" +", -1)) {
      if (part.equals("_")) {
        words.add(new Word(Word.Kind.ANY, ""));
      } else if (part.startsWith("~")) {
        words.add(new Word(Word.Kind.LEMMA, part.substring(1)));
      } else {
        for (Token token : language.tokens(part, new Span(0, part.length()))) {
          words.add(new Word(Word.Kind.FORM, key(token)));
        }
      }
    }
    return words;
  }

  private String key(Token token) {
    return exactCase ? PlainText.of(token.form()) : token.folded();
  }

  /** The longest phrases that begin at a token; one that is not there has {@code to} 0. */
  Match longestAt(List<Token> tokens, int from) {
    Match best = new Match(0, new Lexicon.Entry("", Map.of()));
    for (Phrase phrase : byFirst.getOrDefault(key(tokens.get(from)), List.of())) {
      best = longer(best, phrase, tokens, from);
    }
    for (Phrase phrase : open) {
      best = longer(best, phrase, tokens, from);
    }
    return best;
  }

  private Match longer(Match best, Phrase phrase, List<Token> tokens, int from) {
    int to = from + phrase.words().size();
    if (to <= best.to() || to > tokens.size()) {
      return best;
    }
    for (int i = from; i < to; i++) {
      if (!matches(phrase.words().get(i - from), tokens.get(i))) {
        return best;
      }
    }
    return new Match(to, phrase.entry());
  }

  private boolean matches(Word word, Token token) {
    return switch (word.kind()) {
      case FORM -> key(token).equals(word.text());
      case LEMMA -> token.hasLemma(word.text());
      case ANY -> token.isWord();
    };
  }
}
