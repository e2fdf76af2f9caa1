package org.bylint.input.markdown;

import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Decodes an entity of HTML, such as &amp;eacute;. */
public final class Entity {
  private static final Parser PARSER = Parser.builder().build();

  private Entity() {}

  /** The character; what was given when there is no such entity. */
  public static String decode(String entity) {
    Node paragraph = PARSER.parse("x" + entity + "x").getFirstChild();
    if (paragraph != null && paragraph.getFirstChild() instanceof Text text) {
      String literal = text.getLiteral();
      return literal.substring(1, literal.length() - 1);
    }
    return entity;
  }
}
