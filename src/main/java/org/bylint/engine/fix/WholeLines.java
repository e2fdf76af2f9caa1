package org.bylint.engine.fix;

import java.util.Optional;
import org.bylint.input.Block;
import org.bylint.input.Document;
import org.bylint.input.Zone;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/**
 * A paragraph that is deleted goes with its lines: with the markup around its words and with the
 * blank lines before it.
 */
final class WholeLines {
  private final Document document;
  private final String content;
  private final LineIndex lines;

  WholeLines(Document document) {
    this.document = document;
    content = document.source().content();
    lines = document.source().lines();
  }

  /** The lines of the paragraphs that a span covers; empty when it covers none exactly. */
  Optional<Span> around(Span inText) {
    int first = -1;
    int last = -1;
    for (int i = 0; i < document.blocks().size(); i++) {
      if (inText.contains(document.blocks().get(i).span())) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0 || document.blocks().get(last).span().end() != inText.end()) {
      return Optional.empty();
    }
    Span around = lines(sourceOf(first).union(sourceOf(last)));
    boolean alone =
        !isNamed(first, around)
            && (first == 0 || sourceOf(first - 1).end() <= around.start())
            && (last + 1 == document.blocks().size() || sourceOf(last + 1).start() >= around.end())
            && document.media().stream().noneMatch(m -> m.source().overlaps(around))
            && document.directives().stream().noneMatch(d -> d.source().overlaps(around));
    return alone ? Optional.of(withBlankLines(around, first)) : Optional.empty();
  }

  /** A title may be the value of a field, whose line holds the name of the field too. */
  private boolean isNamed(int index, Span around) {
    Zone zone = document.blocks().get(index).zone();
    return (zone == Zone.HEADLINE || zone == Zone.DECK) && around.start() < sourceOf(index).start();
  }

  private Span sourceOf(int index) {
    Block block = document.blocks().get(index);
    return document.toSource(block.span());
  }

  /** From the beginning of the first line to the end of the last one, its line end left out. */
  private Span lines(Span source) {
    int start = lines.startOf(lines.lineOf(source.start()));
    int end = source.end();
    while (end < content.length() && !isLineEnd(content.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private Span withBlankLines(Span around, int first) {
    if (first == 0) {
      int end = around.end();
      while (end < content.length() && Character.isWhitespace(content.charAt(end))) {
        end++;
      }
      return new Span(around.start(), end);
    }
    int start = around.start();
    while (start > sourceOf(first - 1).end() && Character.isWhitespace(content.charAt(start - 1))) {
      start--;
    }
    return new Span(start, around.end());
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
