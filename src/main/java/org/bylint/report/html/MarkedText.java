package org.bylint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bylint.text.Span;

/** Writes a stretch of text with the places of findings marked, each a link to its note. */
final class MarkedText {
  private final Html html;

  /** Ids of places that stand in the page: a place that is cut in pieces begins once. */
  private final Set<String> written = new HashSet<>();

  MarkedText(Html html) {
    this.html = html;
  }

  /**
   * Writes a stretch of text, cut wherever a mark begins or ends.
   *
   * @param within what is written of {@code text}
   * @param marks that touch it, by where they begin
   */
  void write(String text, Span within, List<Mark> marks) throws IOException {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(within.start(), within.end()));
    for (Mark mark : marks) {
      cuts.add(clamp(mark.span().start(), within));
      cuts.add(clamp(mark.span().end(), within));
    }
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = within.start();
    for (int cut : cuts) {
      if (cut > from) {
        segment(new Span(from, cut).in(text), open);
      }
      int here = cut;
      open.removeIf(mark -> mark.span().end() <= here);
      while (next < marks.size() && clamp(marks.get(next).span().start(), within) <= cut) {
        Mark mark = marks.get(next++);
        if (mark.span().isEmpty() || clamp(mark.span().end(), within) <= cut) {
          link(List.of(mark), "");
        } else {
          open.add(mark);
        }
      }
      from = cut;
    }
  }

  private static int clamp(int offset, Span within) {
    return Math.max(within.start(), Math.min(within.end(), offset));
  }

  private void segment(String words, List<Mark> open) throws IOException {
    if (open.isEmpty()) {
      html.text(words);
    } else {
      link(open, words);
    }
  }

  private void link(List<Mark> marks, String words) throws IOException {
    Mark first = marks.get(0);
    StringBuilder mains = new StringBuilder();
    StringBuilder others = new StringBuilder();
    List<String> ids = new ArrayList<>();
    for (Mark mark : marks) {
      first = mark.outranks(first) ? mark : first;
      (mark.main() ? mains : others).append(mark.finding()).append(' ');
      if (written.add(mark.id())) {
        ids.add(mark.id());
      }
    }
    for (int i = 1; i < ids.size(); i++) {
      html.open("span", "id", ids.get(i)).close("span");
    }
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("class", classes(first, words), "href", "#f" + first.finding()));
    if (!ids.isEmpty()) {
      attributes.addAll(List.of("id", ids.get(0)));
    }
    attributes.addAll(List.of("data-f", mains.toString().strip()));
    attributes.addAll(List.of("data-o", others.toString().strip()));
    html.element("a", words, attributes.toArray(String[]::new));
  }

  private static String classes(Mark mark, String words) {
    String kind = mark.main() ? "mark " : "mark other ";
    String blank = words.isEmpty() ? " point" : words.isBlank() ? " blank" : spaced(words);
    return kind + mark.severity().key() + blank;
  }

  /** Several spaces stand as one in a page unless it says otherwise. */
  private static String spaced(String words) {
    return words.contains("  ") || words.indexOf('\t') >= 0 ? " spaced" : "";
  }
}
