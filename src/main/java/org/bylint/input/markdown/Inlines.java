package org.bylint.input.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.bylint.input.BlockText;
import org.bylint.input.Directives;
import org.bylint.input.DocumentBuilder;
import org.bylint.input.Media;
import org.bylint.text.Span;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/** The words inside a paragraph or heading, without emphasis, links, images and tags. */
final class Inlines {
  private final DocumentBuilder document;
  private final Source source;
  private final Definitions definitions;
  private final List<BlockText> cells = new ArrayList<>();
  private BlockText words = new BlockText();
  private boolean table;
  private final Deque<Integer> linkStarts = new ArrayDeque<>();
  private final Anchors anchors = new Anchors();
  private int sourceEnd;

  Inlines(DocumentBuilder document, Source source, Definitions definitions) {
    this.document = document;
    this.source = source;
    this.definitions = definitions;
  }

  /** The words of each cell of a table: they end at a pipe or the end of a line. */
  List<BlockText> cells(Node block) {
    table = true;
    words(block);
    cells.add(words);
    return cells;
  }

  BlockText words(Node block) {
    sourceEnd = source.span(block, 0).start();
    Node node = block.getFirstChild();
    while (node != null) {
      boolean into = open(node);
      if (into && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      close(node);
      while (node.getNext() == null && node.getParent() != block) {
        node = node.getParent();
        close(node);
      }
      node = node.getNext();
    }
    return words;
  }

  /** Returns whether the words of the children belong to the text. */
  private boolean open(Node node) {
    if (node instanceof Text text) {
      text(text);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineEnd();
    } else if (node instanceof HtmlInline html) {
      html(html);
    } else if (node instanceof Image image) {
      image(image);
      return false;
    } else if (node instanceof Link) {
      linkStarts.push(words.length());
    }
    return true;
  }

  private void text(Text text) {
    TextSpelling spelling = new TextSpelling(source, text.getLiteral(), table);
    for (SourceSpan span : text.getSourceSpans()) {
      int at = source.span(span).start();
      while (spelling.isMore(at, span)) {
        if (spelling.isPipe(at)) {
          nextCell();
        }
        at = spelling.step(words, at);
      }
    }
  }

  private void nextCell() {
    cells.add(words);
    words = new BlockText();
  }

  private void lineEnd() {
    if (table) {
      nextCell();
    } else {
      words.space(sourceEnd, lineStart());
    }
  }

  private void close(Node node) {
    Span span = source.span(node, sourceEnd);
    if (node instanceof Link link) {
      Span target = LinkTarget.of(span, sourceEnd, source.content());
      Span address = target.equals(span) ? definitions.of(link).orElse(target) : target;
      words.linkFrom(
          Math.min(words.length(), linkStarts.pop()),
          address.in(source.content()),
          address.start(),
          address.end());
    }
    sourceEnd = span.end();
  }

  private void code(Code code) {
    int start = words.length();
    Span span = source.span(code, sourceEnd);
    int ticks = 0;
    while (ticks < span.length() && source.content().charAt(span.start() + ticks) == '`') {
      ticks++;
    }
    for (int i = span.start() + ticks; i < span.end() - ticks; i++) {
      char c = source.content().charAt(i);
      if (c == '\n' || c == '\r') {
        words.space(i, i + 1);
      } else {
        words.copy(source.content(), i, i + 1);
      }
    }
    words.opaqueFrom(start);
  }

  private void html(HtmlInline html) {
    Span span = source.span(html, sourceEnd);
    String tag = span.in(source.content());
    Directives.read(tag, span.start()).ifPresent(document::directive);
    HtmlTag parsed = HtmlTag.of(tag);
    if (parsed.name().equals("br")) {
      words.space(span.start(), span.end());
    } else {
      words.gap();
      anchors.tag(parsed, span.start(), words);
      parsed.image(span).ifPresent(document::media);
    }
  }

  private void image(Image image) {
    words.gap();
    Span span = source.span(image, sourceEnd);
    String title = image.getTitle() == null ? "" : image.getTitle();
    document.media(new Media(image.getDestination(), Alt.of(image), title, "", span));
  }

  private int lineStart() {
    int at = sourceEnd;
    while (at < source.content().length() && Character.isWhitespace(source.content().charAt(at))) {
      at++;
    }
    return at;
  }
}
