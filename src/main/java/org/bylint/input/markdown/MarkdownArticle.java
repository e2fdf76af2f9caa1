package org.bylint.input.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bylint.input.BlockText;
import org.bylint.input.Document;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.InputException;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.input.frontmatter.FrontMatter;
import org.bylint.input.frontmatter.FrontMatterBlocks;
import org.bylint.input.plain.LineWords;
import org.bylint.input.plain.Tail;
import org.bylint.text.WordLists;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Front matter first, then the blocks of the article. */
final class MarkdownArticle {
  /** Deeper nesting is read as words: no article needs it, and hostile input would. */
  private static final int DEEPEST_NESTING = 64;

  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .maxOpenBlockParsers(DEEPEST_NESTING)
          .build();

  private static final ValueMarkup VALUES = new ValueMarkup(PARSER);

  private final DocumentBuilder document;
  private final WordLists lists;
  private final LineWords kinds;

  MarkdownArticle(DocumentBuilder document, WordLists lists, LineWords kinds) {
    this.document = document;
    this.lists = lists;
    this.kinds = kinds;
  }

  Document read() throws InputException {
    String content = document.content();
    FrontMatter front = FrontMatter.of(content);
    String masked = Mask.of(content, front.end());
    Node root = PARSER.parse(masked.substring(front.end()));
    Source source = new Source(content, masked, front.end());
    FrontMatterBlocks fields = new FrontMatterBlocks(lists.get("metadata-keys"));
    BlockText headline = words(fields, front, Property.TITLE);
    List<Draft> drafts = new Blocks(document, source, !headline.isBlank()).read(root);
    Opening opening = new Opening(drafts, headline.toString());
    fields.addTo(document, front);
    document.add(Zone.HEADLINE, 1, headline);
    BlockText deck = words(fields, front, Property.DECK);
    if (!opening.repeats(deck)) {
      document.add(Zone.DECK, 0, deck);
    }
    document.add(Zone.CAPTION, 0, words(fields, front, Property.IMAGE_CAPTION));
    document.add(Zone.CREDIT, 0, words(fields, front, Property.IMAGE_CREDIT));
    body(opening.body());
    return document.build();
  }

  private BlockText words(FrontMatterBlocks fields, FrontMatter front, Property property) {
    return VALUES.words(fields.words(front, property, document.content()));
  }

  private void body(List<Draft> drafts) {
    Zone[] zones = zones(drafts);
    for (int i = 0; i < zones.length; i++) {
      document.add(zones[i], drafts.get(i).level(), drafts.get(i).words());
    }
  }

  private Zone[] zones(List<Draft> body) {
    List<String> lines = new ArrayList<>();
    Zone[] zones = new Zone[body.size()];
    for (int i = 0; i < zones.length; i++) {
      zones[i] = body.get(i).zone();
      lines.add(zones[i] == Zone.BODY ? body.get(i).words().toString().strip() : "");
    }
    new Tail(lines, zones, kinds).mark();
    return zones;
  }
}
