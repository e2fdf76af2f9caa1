package org.bylint.analysis.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.Quotation.Style;
import org.bylint.text.Span;

/** The quotations that are open at a place of the text, the outermost first, and those closed. */
final class OpenMarks {
  private final List<Mark> open = new ArrayList<>();
  private final List<Pair> pairs;

  OpenMarks(List<Pair> pairs) {
    this.pairs = pairs;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  void push(Mark mark) {
    open.add(mark);
  }

  /** The open marks, the outermost first. */
  List<Mark> all() {
    return List.copyOf(open);
  }

  Optional<Mark> innermost() {
    return open.isEmpty() ? Optional.empty() : Optional.of(open.get(open.size() - 1));
  }

  Optional<Mark> innermost(Style style) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).style() == style) {
        return Optional.of(open.get(i));
      }
    }
    return Optional.empty();
  }

  /** The innermost double mark. */
  Optional<Mark> innermostDouble() {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (!open.get(i).isSingle()) {
        return Optional.of(open.get(i));
      }
    }
    return Optional.empty();
  }

  /** Closes a quotation; whatever is still open inside it ends there without a mark of its own. */
  void close(Mark opening, Mark closing, Closing how) {
    int at = open.size() - 1;
    while (open.get(at).start() != opening.start()) {
      at--;
    }
    for (int i = open.size() - 1; i > at; i--) {
      giveUp(open.get(i), closing.start());
    }
    open.remove(at);
    Span span = new Span(opening.start(), closing.end());
    pairs.add(new Pair(opening, Optional.of(closing), span, how));
  }

  /** Ends a quotation that no mark closes; a single mark was an apostrophe then. */
  void giveUp(Mark opening, int end) {
    open.remove(opening);
    if (!opening.isSingle()) {
      Span span = new Span(opening.start(), Math.max(end, opening.end()));
      pairs.add(new Pair(opening, Optional.empty(), span, Closing.UNCLOSED));
    }
  }

  /** Forgets single marks: they do not reach over the end of a paragraph. */
  void dropSingles() {
    open.removeIf(Mark::isSingle);
  }

  static List<Pair> inOrder(List<Pair> pairs) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort(
        Comparator.comparingInt((Pair p) -> p.span().start())
            .thenComparing(p -> p.span().end(), Comparator.reverseOrder()));
    return List.copyOf(sorted);
  }
}
