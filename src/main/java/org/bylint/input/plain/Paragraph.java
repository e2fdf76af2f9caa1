package org.bylint.input.plain;

import java.util.List;
import org.bylint.input.BlockText;
import org.bylint.text.Span;

/**
 * A paragraph of a plain text.
 *
 * @param lines its lines in the source, without line ends
 */
record Paragraph(List<Span> lines) {
  Paragraph {
    lines = List.copyOf(lines);
  }

  Span span() {
    return lines.get(0).union(lines.get(lines.size() - 1));
  }

  /** Its words: each line end is one space. */
  BlockText words(String content) {
    BlockText words = new BlockText();
    int end = lines.get(0).start();
    for (Span line : lines) {
      words.space(end, line.start());
      words.copy(content, line.start(), line.end());
      end = line.end();
    }
    return words;
  }
}
