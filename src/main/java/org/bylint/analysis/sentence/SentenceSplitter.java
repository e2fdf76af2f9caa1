package org.bylint.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.language.Language;
import org.bylint.language.Token;
import org.bylint.text.Span;

/** Cuts the blocks of a document into sentences, with their tokens and lexicon entries. */
public final class SentenceSplitter {
  private SentenceSplitter() {}

  /** Sentences in reading order; code and furniture have none. */
  public static List<Sentence> split(Document document, Language language) {
    List<Sentence> sentences = new ArrayList<>();
    List<Block> blocks = document.blocks();
    for (int b = 0; b < blocks.size(); b++) {
      Block block = blocks.get(b);
      if (block.zone() == Zone.CODE || block.zone() == Zone.FURNITURE) {
        continue;
      }
      for (Span span : language.sentences(document.text(), block.span())) {
        List<Token> tokens = language.tokens(document.text(), span);
        sentences.add(
            new Sentence(
                sentences.size(), b, block.zone(), span, tokens, language.phrases(tokens)));
      }
    }
    return List.copyOf(sentences);
  }
}
