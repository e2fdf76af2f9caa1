package org.bylint.input.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bylint.input.BlockText;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.Zone;
import org.bylint.text.Span;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/**
 * Walks the blocks of a Markdown article in the order of the text. Code blocks are left out: no
 * rule reads them.
 */
final class Blocks {
  private static final int SHORTEST_DECK = 90;
  private static final int LONGEST_CAPTION = 200;

  private final DocumentBuilder document;
  private final Source source;
  private final Definitions definitions;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean titled;
  private boolean afterImage;
  private int lists;
  private int quotes;

  /**
   * Ready to read.
   *
   * @param titled whether the front matter gives a headline; then only a first heading may repeat
   *     it
   */
  Blocks(DocumentBuilder document, Source source, boolean titled) {
    this.document = document;
    this.source = source;
    definitions = new Definitions(source);
    this.titled = titled;
  }

  /** Without recursion: how deep blocks are nested is up to the writer, not to the stack. */
  List<Draft> read(Node root) {
    Node node = root.getFirstChild();
    while (node != null) {
      leaf(node);
      if (isContainer(node) && node.getFirstChild() != null) {
        count(node, 1);
        node = node.getFirstChild();
        continue;
      }
      while (node.getNext() == null && node.getParent() != root) {
        node = node.getParent();
        count(node, -1);
      }
      node = node.getNext();
    }
    return drafts;
  }

  private static boolean isContainer(Node node) {
    return !(node instanceof Paragraph || node instanceof Heading);
  }

  private void count(Node node, int by) {
    lists += node instanceof ListBlock ? by : 0;
    quotes += node instanceof BlockQuote && !isAdmonition(node) ? by : 0;
  }

  /** The sign of such a block quote does not stand in the file: see {@link MaskLines}. */
  private boolean isAdmonition(Node node) {
    return source.isMasked(source.span(node, 0).start());
  }

  private void leaf(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      boolean first = !titled || drafts.isEmpty();
      boolean headline = heading.getLevel() == 1 && first && quotes + lists == 0;
      titled |= headline;
      add(headline ? Zone.HEADLINE : Zone.SUBHEADING, heading.getLevel(), words(heading));
    } else if (node instanceof HtmlBlock) {
      List<Span> lines = node.getSourceSpans().stream().map(source::span).toList();
      new HtmlWords(document, source, drafts).read(lines);
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (PipeTable.isTable(paragraph, source)) {
      Inlines inlines = new Inlines(document, source, definitions);
      PipeTable.cells(paragraph, inlines).forEach(cell -> add(Zone.TABLE, 0, cell));
      return;
    }
    BlockText words = words(paragraph);
    boolean image = paragraph.getFirstChild() instanceof Image;
    if (words.isBlank() && image) {
      add(Zone.CAPTION, 0, ImageTitle.of((Image) paragraph.getFirstChild(), source));
    } else {
      add(zone(paragraph, words, image), level(paragraph), words);
    }
    afterImage = image;
  }

  private int level(Paragraph paragraph) {
    return isAdmonitionTitle(paragraph) ? 3 : lists;
  }

  private Zone zone(Paragraph paragraph, BlockText words, boolean image) {
    if (isAdmonitionTitle(paragraph)) {
      return Zone.SUBHEADING;
    }
    if (lists > 0) {
      return Zone.LIST;
    }
    if (quotes > 0) {
      return afterImage && isCaption(words.toString()) ? Zone.CAPTION : Zone.QUOTE;
    }
    if (Wholly.is(paragraph, Code.class)) {
      return Zone.CODE;
    }
    boolean slanted = Wholly.is(paragraph, Emphasis.class);
    return slanted && (image || afterImage) ? Zone.CAPTION : bold(paragraph, words);
  }

  /** Some sites write captions as block quotes. */
  private static boolean isCaption(String words) {
    return words.length() < LONGEST_CAPTION
        && words.chars().noneMatch(c -> "\"«»“”".indexOf(c) >= 0);
  }

  /** A first paragraph wholly in bold is the deck, a short one later a subheading. */
  private Zone bold(Paragraph paragraph, BlockText words) {
    if (!Wholly.is(paragraph, StrongEmphasis.class)) {
      return Zone.BODY;
    }
    boolean first = drafts.stream().allMatch(d -> d.zone() == Zone.HEADLINE);
    if (first && words.length() >= SHORTEST_DECK) {
      return Zone.DECK;
    }
    String text = words.toString().strip();
    boolean stop =
        text.isEmpty()
            || ".,;:…".indexOf(text.charAt(text.length() - 1)) >= 0
            || Character.isLowerCase(text.charAt(0));
    return !first && !stop && text.length() < SHORTEST_DECK ? Zone.SUBHEADING : Zone.BODY;
  }

  private boolean isAdmonitionTitle(Paragraph paragraph) {
    int start = source.span(paragraph, 0).start();
    return source.isMasked(start)
        && Stream.of("!!!", "???", "===").anyMatch(s -> source.content().startsWith(s, start));
  }

  private void add(Zone zone, int level, BlockText words) {
    if (words.toString().chars().anyMatch(Character::isLetterOrDigit)) {
      drafts.add(new Draft(zone, level, words));
    }
  }

  private BlockText words(Node block) {
    BlockText words = new Inlines(document, source, definitions).words(block);
    EmojiCodes.mark(words);
    return words;
  }
}
