package org.bylint.input.markdown;

import org.bylint.input.BlockText;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.Zone;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Walks the blocks of a Markdown article in the order of the text. */
final class Blocks {
  private final DocumentBuilder document;
  private final int shift;
  private boolean titled;

  Blocks(DocumentBuilder document, int shift, boolean titled) {
    this.document = document;
    this.shift = shift;
    this.titled = titled;
  }

  /** Without recursion: nesting is the writer's, not the stack's. */
  void walk(Node root) {
    Node node = root;
    int lists = 0;
    int quotes = 0;
    while (true) {
      if (node instanceof Paragraph) {
        Zone zone = lists > 0 ? Zone.LIST : quotes > 0 ? Zone.QUOTE : Zone.BODY;
        document.add(zone, lists, words(node));
      } else if (node instanceof Heading heading) {
        heading(heading);
      }
      boolean leaf = node instanceof Paragraph || node instanceof Heading;
      if (!leaf && node.getFirstChild() != null) {
        lists += node instanceof ListBlock ? 1 : 0;
        quotes += node instanceof BlockQuote ? 1 : 0;
        node = node.getFirstChild();
        continue;
      }
      while (node.getNext() == null) {
        node = node.getParent();
        if (node == null || node == root) {
          return;
        }
        lists -= node instanceof ListBlock ? 1 : 0;
        quotes -= node instanceof BlockQuote ? 1 : 0;
      }
      node = node.getNext();
    }
  }

  private void heading(Heading heading) {
    boolean headline = heading.getLevel() == 1 && !titled;
    titled |= headline;
    document.add(headline ? Zone.HEADLINE : Zone.SUBHEADING, heading.getLevel(), words(heading));
  }

  private BlockText words(Node block) {
    return new Inlines(document, shift).words(block);
  }
}
