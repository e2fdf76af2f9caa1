package org.bylint.analysis.quotation;

import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation.Kind;
import org.bylint.input.Block;
import org.bylint.input.Zone;
import org.bylint.text.Span;

/** Tells what kind of words stand between two marks. */
final class KindReader {
  private final String text;
  private final java.util.List<Block> blocks;

  KindReader(Article article) {
    this.text = article.document().text();
    this.blocks = article.document().blocks();
  }

  Kind kindOf(Pair pair, Span inner) {
    Block block = blocks.get(pair.open().block());
    if (isHeading(block) && pair.span().contains(block.span())) {
      return Kind.HEADING;
    }
    return startsSentence(pair.open(), block) || follows(pair.open(), block, ':')
        ? Kind.DIRECT
        : Kind.MIXED;
  }

  private static boolean isHeading(Block block) {
    return block.zone() == Zone.HEADLINE || block.zone() == Zone.SUBHEADING;
  }

  private boolean startsSentence(Mark open, Block block) {
    int before = before(open, block);
    return before < block.span().start() || ".!?…".indexOf(text.charAt(before)) >= 0;
  }

  private boolean follows(Mark open, Block block, char c) {
    int before = before(open, block);
    return before >= block.span().start() && text.charAt(before) == c;
  }

  private int before(Mark open, Block block) {
    int i = open.start() - 1;
    while (i >= block.span().start() && Sides.isSpace(text.charAt(i))) {
      i--;
    }
    return i;
  }
}
