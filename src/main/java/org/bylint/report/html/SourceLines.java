package org.bylint.report.html;

import java.util.ArrayList;
import java.util.List;
import org.bylint.text.Span;

/** Lines of a file that findings mark outside of the article's text: front matter, instructions. */
final class SourceLines {
  /** Of a line that is longer, only this much around a place is shown. */
  private static final int SIDE = 300;

  private SourceLines() {}

  /**
   * A stretch of the file.
   *
   * @param span whole lines, or what is shown of them
   * @param marks the places in it
   */
  record Stretch(Span span, List<Mark> marks) {}

  /** The stretches that hold the marks, in the order of the file; marks come by their start. */
  static List<Stretch> of(String content, List<Mark> marks) {
    List<Stretch> stretches = new ArrayList<>();
    int end = -1;
    for (Mark mark : marks) {
      Span lines = around(content, mark.span());
      if (lines.start() <= end) {
        Stretch last = stretches.remove(stretches.size() - 1);
        last.marks().add(mark);
        stretches.add(new Stretch(last.span().union(lines), last.marks()));
      } else {
        stretches.add(new Stretch(lines, new ArrayList<>(List.of(mark))));
      }
      end = Math.max(end, lines.end());
    }
    return stretches;
  }

  private static Span around(String content, Span place) {
    int start = place.start();
    while (start > 0 && place.start() - start < SIDE && !isLineEnd(content.charAt(start - 1))) {
      start--;
    }
    int end = place.end();
    int limit = Math.min(content.length(), end + SIDE);
    while (end < limit && !isLineEnd(content.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
