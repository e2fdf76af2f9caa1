package org.bylint.input.plain;

import java.util.ArrayList;
import java.util.List;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/** Cuts a plain text into paragraphs. */
final class Paragraphs {
  /** A line of at least so many units is a paragraph of its own: nobody wraps that wide. */
  private static final int LONG_LINE = 120;

  private Paragraphs() {}

  static List<Paragraph> of(String content) {
    List<Span> lines = lines(content);
    List<Paragraph> found = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (Span line : lines) {
      if (line.isEmpty()) {
        close(open, found);
      } else {
        open.add(line);
      }
    }
    close(open, found);
    return found;
  }

  /** Lines that are not wrapped by hand are paragraphs of their own. */
  private static void close(List<Span> open, List<Paragraph> found) {
    if (open.isEmpty()) {
      return;
    }
    boolean separate = open.size() > 1 && open.stream().anyMatch(l -> l.length() >= LONG_LINE);
    if (separate) {
      open.forEach(l -> found.add(new Paragraph(List.of(l))));
    } else {
      found.add(new Paragraph(open));
    }
    open.clear();
  }

  /** The lines, each without white space around it. */
  private static List<Span> lines(String content) {
    LineIndex index = new LineIndex(content);
    List<Span> lines = new ArrayList<>(index.count());
    for (int line = 1; line <= index.count(); line++) {
      int start = index.startOf(line);
      int end = line < index.count() ? index.startOf(line + 1) : content.length();
      while (end > start && isSpace(content.charAt(end - 1))) {
        end--;
      }
      while (start < end && isSpace(content.charAt(start))) {
        start++;
      }
      lines.add(new Span(start, end));
    }
    return lines;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
