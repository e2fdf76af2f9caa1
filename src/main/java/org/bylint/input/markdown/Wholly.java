package org.bylint.input.markdown;

import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Whether all words of a paragraph stand in one kind of markup. */
final class Wholly {
  private Wholly() {}

  static boolean is(Paragraph paragraph, Class<? extends Node> kind) {
    int found = 0;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (kind.isInstance(node)) {
        found++;
      } else if (!isNothing(node)) {
        return false;
      }
    }
    return found == 1;
  }

  private static boolean isNothing(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof Image
        || (node instanceof Text text
            && text.getLiteral().chars().allMatch(c -> c == Mask.HIDDEN || c == ' '));
  }
}
