package org.bylint.input.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.bylint.input.BlockText;
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
  private final String content;
  private final int shift;
  private final BlockText words = new BlockText();
  private final Deque<Integer> linkStarts = new ArrayDeque<>();
  private int sourceEnd;

  Inlines(DocumentBuilder document, int shift) {
    this.document = document;
    this.content = document.content();
    this.shift = shift;
  }

  BlockText words(Node block) {
    sourceEnd = span(block).start();
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
      words.space(sourceEnd, lineStart(node));
    } else if (node instanceof HtmlInline) {
      words.gap();
    } else if (node instanceof Image image) {
      image(image);
      return false;
    } else if (node instanceof Link) {
      linkStarts.push(words.length());
    }
    return true;
  }

  private void close(Node node) {
    if (node instanceof Link link) {
      Span whole = span(link);
      words.linkFrom(linkStarts.pop(), link.getDestination(), whole.start(), whole.end());
    }
    Span span = span(node);
    sourceEnd = span.isEmpty() ? sourceEnd : span.end();
  }

  private void text(Text node) {
    TextSpelling.append(words, content, node.getLiteral(), node.getSourceSpans(), shift);
  }

  private void code(Code code) {
    int start = words.length();
    Span span = span(code);
    String literal = code.getLiteral();
    int at = content.indexOf(literal, span.start());
    if (at >= 0 && at + literal.length() <= span.end()) {
      words.copy(content, at, at + literal.length());
    } else {
      words.replace(literal.replace('\n', ' '), span.start(), span.end());
    }
    words.opaqueFrom(start);
  }

  private void image(Image image) {
    words.gap();
    String title = image.getTitle() == null ? "" : image.getTitle();
    document.media(new Media(image.getDestination(), Alt.of(image), title, "", span(image)));
  }

  private int lineStart(Node node) {
    int at = sourceEnd;
    while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private Span span(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return new Span(sourceEnd, sourceEnd);
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int start = spans.get(0).getInputIndex() + shift;
    return new Span(start, last.getInputIndex() + last.getLength() + shift);
  }
}
