package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.language.Token;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Span;

/**
 * A sentence with its tokens, and the block that it stands in.
 *
 * @param block the block
 * @param tokens of the sentence
 */
record Passage(Block block, List<Token> tokens) {

  /** All sentences; those of furniture too where the page names that zone. */
  static List<Passage> of(Article article, RuleInfo rule) {
    List<Passage> passages = new ArrayList<>();
    List<Block> blocks = article.document().blocks();
    for (Sentence sentence : article.sentences()) {
      passages.add(new Passage(blocks.get(sentence.block()), sentence.tokens()));
    }
    if (rule.zones().contains(Zone.FURNITURE)) {
      blocks.stream()
          .filter(b -> b.zone() == Zone.FURNITURE)
          .forEach(b -> furniture(article, b, passages));
      passages.sort((a, b) -> a.block().span().compareTo(b.block().span()));
    }
    return passages;
  }

  private static void furniture(Article article, Block block, List<Passage> passages) {
    String text = article.document().text();
    for (Span sentence : article.language().sentences(text, block.span())) {
      passages.add(new Passage(block, article.language().tokens(text, sentence)));
    }
  }
}
