package org.bylint.input.markdown;

import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** The alternative text of an image: the words between its brackets. */
final class Alt {
  private Alt() {}

  static String of(Image image) {
    StringBuilder alt = new StringBuilder();
    Node node = image.getFirstChild();
    while (node != null) {
      if (node instanceof Text text) {
        alt.append(text.getLiteral());
      } else if (node instanceof Code code) {
        alt.append(code.getLiteral());
      }
      Node next = node.getFirstChild();
      while (next == null && node != image) {
        next = node.getNext();
        node = next == null ? node.getParent() : node;
      }
      node = next;
    }
    return alt.toString();
  }
}
