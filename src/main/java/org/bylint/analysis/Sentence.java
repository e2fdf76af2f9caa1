package org.bylint.analysis;

import java.util.List;
import org.bylint.input.Zone;
import org.bylint.language.PhraseHit;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * A sentence of the article.
 *
 * @param index its number in the article, from 0
 * @param block index of its block in the document
 * @param zone zone of that block
 * @param span where it stands in the text
 * @param tokens its words and marks
 * @param phrases lexicon entries found in it
 */
public record Sentence(
    int index, int block, Zone zone, Span span, List<Token> tokens, List<PhraseHit> phrases) {
  public Sentence {
    tokens = List.copyOf(tokens);
    phrases = List.copyOf(phrases);
  }

  /** The span of a run of its tokens. */
  public Span spanOf(int fromToken, int toToken) {
    return new Span(tokens.get(fromToken).start(), tokens.get(toToken - 1).end());
  }

  /** Number of its words; marks and figures do not count. */
  public int wordCount() {
    int count = 0;
    for (Token token : tokens) {
      count += token.isWord() ? 1 : 0;
    }
    return count;
  }
}
