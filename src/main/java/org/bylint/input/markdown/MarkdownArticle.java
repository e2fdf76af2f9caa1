package org.bylint.input.markdown;

import java.util.Map;
import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.InputException;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.input.frontmatter.FrontMatter;
import org.bylint.input.frontmatter.FrontMatterBlocks;
import org.bylint.text.WordList;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Front matter first, then the blocks of the article. */
final class MarkdownArticle {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(100)
          .build();

  private final DocumentBuilder document;
  private final Map<String, WordList> lists;

  MarkdownArticle(DocumentBuilder document, Map<String, WordList> lists) {
    this.document = document;
    this.lists = lists;
  }

  Document read() throws InputException {
    String content = document.content();
    FrontMatter front = FrontMatter.of(content);
    boolean titled = false;
    if (!front.entries().isEmpty()) {
      FrontMatterBlocks blocks = new FrontMatterBlocks(lists.get("metadata-keys"));
      blocks.addTo(document, front);
      titled = blocks.addBlock(document, front, Property.TITLE, Zone.HEADLINE);
      blocks.addBlock(document, front, Property.DECK, Zone.DECK);
      blocks.addBlock(document, front, Property.IMAGE_CAPTION, Zone.CAPTION);
      blocks.addBlock(document, front, Property.IMAGE_CREDIT, Zone.CREDIT);
    }
    Node root = PARSER.parse(content.substring(front.end()));
    new Blocks(document, front.end(), titled).walk(root);
    return document.build();
  }
}
