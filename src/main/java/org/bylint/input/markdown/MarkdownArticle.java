package org.bylint.input.markdown;

import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.InputException;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.input.frontmatter.FrontMatter;
import org.bylint.input.frontmatter.FrontMatterBlocks;
import org.bylint.text.SourceFile;
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

  private MarkdownArticle() {}

  static Document read(SourceFile file, DocumentBuilder document) throws InputException {
    FrontMatter front = FrontMatter.of(file.content());
    boolean titled = false;
    if (!front.entries().isEmpty()) {
      FrontMatterBlocks blocks = new FrontMatterBlocks();
      blocks.addTo(document, front);
      titled = blocks.addBlock(document, front, Property.TITLE, Zone.HEADLINE);
      blocks.addBlock(document, front, Property.DECK, Zone.DECK);
      blocks.addBlock(document, front, Property.IMAGE_CAPTION, Zone.CAPTION);
      blocks.addBlock(document, front, Property.IMAGE_CREDIT, Zone.CREDIT);
    }
    Node root = PARSER.parse(file.content().substring(front.end()));
    new Blocks(document, front.end(), titled).walk(root);
    return document.build();
  }
}
