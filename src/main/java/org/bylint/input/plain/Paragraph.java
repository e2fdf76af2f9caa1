package org.bylint.input.plain;

import java.util.List;
import org.bylint.input.BlockText;
import org.bylint.input.Zone;
import org.bylint.text.Span;

/**
 * A paragraph of a plain text.
 *
 * @param lines its lines in the source, without line ends
 * @param isList whether it is an item of a list, its bullet included
 */
record Paragraph(List<Span> lines, boolean isList) {
  Paragraph {
    lines = List.copyOf(lines);
  }

  Span span() {
    return lines.get(0).union(lines.get(lines.size() - 1));
  }

  /** Its words: each line end is one space; bullets and the marks of a subheading are left out. */
  BlockText words(String content, Zone zone) {
    BlockText words = new BlockText();
    Span span = span();
    if (zone == Zone.SUBHEADING) {
      span = Subheading.words(span.in(content)).shift(span.start());
    } else if (isList) {
      span = new Span(Bullet.end(content, span), span.end());
    }
    int end = span.start();
    for (Span line : lines) {
      words.space(end, Math.max(end, line.start()));
      int from = Math.max(line.start(), span.start());
      end = Math.max(from, Math.min(line.end(), span.end()));
      words.copy(content, from, end);
    }
    return words;
  }
}
