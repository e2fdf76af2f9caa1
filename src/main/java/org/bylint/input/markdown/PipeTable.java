package org.bylint.input.markdown;

import java.util.ArrayList;
import java.util.List;
import org.bylint.input.BlockText;
import org.bylint.text.Span;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** A table as GitHub writes it: cells between pipes, a line of hyphens under the first row. */
final class PipeTable {
  private PipeTable() {}

  static boolean isTable(Paragraph paragraph, Source source) {
    List<SourceSpan> lines = paragraph.getSourceSpans();
    return lines.size() > 1 && isRule(source.span(lines.get(1)), source.content());
  }

  private static boolean isRule(Span line, String content) {
    boolean pipe = false;
    boolean hyphen = false;
    for (int i = line.start(); i < line.end(); i++) {
      char c = content.charAt(i);
      pipe |= c == '|';
      hyphen |= c == '-';
      if ("|:- \t".indexOf(c) < 0) {
        return false;
      }
    }
    return pipe && hyphen;
  }

  /** The words of each cell, without the line of hyphens. */
  static List<BlockText> cells(Paragraph table, Inlines inlines) {
    List<BlockText> cells = new ArrayList<>();
    for (BlockText cell : inlines.cells(table)) {
      boolean words = cell.toString().chars().anyMatch(c -> ":- ".indexOf(c) < 0);
      if (words) {
        EmojiCodes.mark(cell);
        cells.add(cell);
      }
    }
    return cells;
  }
}
