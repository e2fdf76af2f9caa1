package org.bylint.analysis.attribution;

import java.util.List;
import org.bylint.input.Zone;
import org.bylint.language.PhraseHit;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * What reads as one sentence: sentences are joined where a quotation runs across their border.
 *
 * @param firstSentence index of its first sentence
 * @param lastSentence index of its last sentence
 * @param block index of its paragraph
 * @param zone of that paragraph
 * @param tokens its words and marks
 * @param quote for each token, index of the outer quotation that holds it, marks included; -1
 *     outside
 * @param name for each token, where the mention of a name that holds it begins in the text; -1
 *     outside names
 * @param hyphened for each token, whether a hyphen joins it to the one before
 * @param phrases phrase lexicon entries, counted in these tokens
 */
record Passage(
    int firstSentence,
    int lastSentence,
    int block,
    Zone zone,
    List<Token> tokens,
    List<Integer> quote,
    List<Integer> name,
    List<Boolean> hyphened,
    List<PhraseHit> phrases) {
  Passage {
    hyphened = List.copyOf(hyphened);
    name = List.copyOf(name);
    tokens = List.copyOf(tokens);
    quote = List.copyOf(quote);
    phrases = List.copyOf(phrases);
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  boolean quoted(int index) {
    return index >= 0 && index < size() && quote.get(index) >= 0;
  }

  /** Whether the token at this index, if any, is written so, outside quotations. */
  boolean reads(int index, String form) {
    return index >= 0 && index < size() && !quoted(index) && token(index).folded().equals(form);
  }

  boolean isPunctuation(int index) {
    return index >= 0
        && index < size()
        && !quoted(index)
        && !token(index).isWord()
        && token(index).kind() != Token.Kind.NUMBER;
  }

  Span span(int from, int to) {
    return new Span(token(from).start(), token(to - 1).end());
  }

  Span span() {
    return span(0, size());
  }

  /** First token of the quotation at or after an index; the size where there is none. */
  int nextQuote(int from) {
    int i = from;
    while (i < size() && !quoted(i)) {
      i++;
    }
    return i;
  }

  /** Index after the last token of the quotation that holds the token at {@code index}. */
  int endOfQuote(int index) {
    int i = index;
    while (i < size() && quote.get(i).equals(quote.get(index))) {
      i++;
    }
    return i;
  }

  /** Whether it holds nothing but quotations and marks. */
  boolean isOnlyQuotation() {
    boolean any = false;
    for (int i = 0; i < size(); i++) {
      any |= quoted(i);
      if (!quoted(i) && (token(i).isWord() || token(i).kind() == Token.Kind.NUMBER)) {
        return false;
      }
    }
    return any;
  }
}
