package org.bylint.analysis.quotation;

import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.Quotation.Style;
import org.bylint.analysis.quotation.Mark.Shape;
import org.bylint.analysis.quotation.Mark.Side;

/**
 * Pairs the marks of one paragraph after the other. A mark that opens while one of its family is
 * open begins a nested quotation if the rest of the paragraph closes both; otherwise the first one
 * was never closed.
 */
final class MarkPairing {
  /** How many marks ahead are looked at: far more than any paragraph of an article holds. */
  private static final int AHEAD = 300;

  private final String text;
  private final OpenMarks open;
  private final List<Mark> strays;
  private final ReopenedParagraph reopened;
  private List<Mark> marks = List.of();
  private List<Mark> later = List.of();

  MarkPairing(String text, List<Pair> pairs, List<Mark> strays, ReopenedParagraph reopened) {
    this.text = text;
    this.reopened = reopened;
    this.open = new OpenMarks(pairs);
    this.strays = strays;
  }

  OpenMarks open() {
    return open;
  }

  /**
   * Reads the marks of a paragraph from the given one on.
   *
   * @param following marks of the paragraphs that may close what this one opens
   */
  void read(List<Mark> paragraph, int from, List<Mark> following) {
    marks = paragraph;
    later = following;
    for (int i = from; i < marks.size(); i++) {
      Mark mark = marks.get(i);
      switch (mark.style()) {
        case STRAIGHT -> straight(mark, i);
        case CURLY -> curly(mark, i);
        case GUILLEMETS -> guillemet(mark, i);
        case LOW_HIGH -> open(mark, i);
        case SINGLE, PLUS -> single(mark, i);
      }
    }
  }

  private void straight(Mark mark, int i) {
    Optional<Mark> opened = open.innermost(Style.STRAIGHT);
    if (mark.side() == Side.OPENS || (opened.isEmpty() && opensBetween(mark, i))) {
      open(mark, i);
    } else if (opened.isEmpty()) {
      closeOther(mark, i);
    } else if (!isMeasure(mark, i)) {
      open.close(opened.get(), mark, Closing.CLOSED);
    }
  }

  /** A mark between two words or two spaces opens if another one follows to close it. */
  private boolean opensBetween(Mark mark, int i) {
    boolean between = mark.side() == Side.EITHER;
    return between
        && (next(i, mark.style(), Side.CLOSES, Side.EITHER)
            || (isLastOfStyle(i) && isClosedLater(mark.style())));
  }

  private boolean isLastOfStyle(int i) {
    return marks.subList(i + 1, ahead(i)).stream()
        .noneMatch(m -> m.style() == marks.get(i).style());
  }

  /** Whether a later paragraph closes a quotation before it opens another one. */
  private boolean isClosedLater(Style style) {
    for (Mark mark : later.subList(0, Math.min(AHEAD, later.size()))) {
      if (mark.style() == style) {
        return !opens(mark) && !mark.first();
      }
    }
    return false;
  }

  /** Inches inside a quotation: the next mark closes it. */
  private boolean isMeasure(Mark mark, int i) {
    return followsDigit(mark) && next(i, mark.style(), Side.CLOSES);
  }

  private boolean followsDigit(Mark mark) {
    return mark.start() > 0 && Character.isDigit(text.charAt(mark.start() - 1));
  }

  private void curly(Mark mark, int i) {
    Optional<Mark> opened = open.innermost(Style.CURLY);
    Optional<Mark> low = open.innermost(Style.LOW_HIGH);
    boolean mayClose = mark.side() != Side.OPENS;
    if (low.isPresent() && mayClose) {
      open.close(low.get(), mark, Closing.CLOSED);
    } else if (opened.isPresent() && (mayClose || (mark.shape() == Shape.CLOSING && isLast(i)))) {
      boolean right = opened.get().shape() == Shape.OPENING && mark.shape() == Shape.CLOSING;
      open.close(opened.get(), mark, right ? Closing.CLOSED : Closing.WRONG_MARK);
    } else if (mark.shape() == Shape.OPENING || mark.side() == Side.OPENS) {
      open(mark, i);
    } else {
      closeOther(mark, i);
    }
  }

  private boolean isLast(int i) {
    return !next(i, marks.get(i).style(), Side.CLOSES, Side.EITHER);
  }

  private void guillemet(Mark mark, int i) {
    Optional<Mark> opened = open.innermost(Style.GUILLEMETS);
    boolean reversed = opened.isPresent() && opened.get().shape() == Shape.CLOSING;
    if (mark.shape() == Shape.OPENING) {
      boolean closes = reversed ? mark.side() != Side.OPENS : mark.side() == Side.CLOSES;
      if (opened.isPresent() && closes) {
        open.close(opened.get(), mark, Closing.WRONG_MARK);
      } else {
        open(mark, i);
      }
    } else if (opened.isPresent()) {
      open.close(opened.get(), mark, reversed ? Closing.WRONG_MARK : Closing.CLOSED);
    } else if (mark.side() == Side.OPENS && next(i, mark.style(), Side.CLOSES)) {
      open(mark, i);
    } else {
      closeOther(mark, i);
    }
  }

  /** Opens a quotation: a nested one, or the next one after one that was never closed. */
  private void open(Mark mark, int i) {
    Optional<Mark> before = open.innermost(mark.style());
    if (before.isPresent() && !closes(i, 2)) {
      if (reopened.takesUp(before.get(), mark)) {
        return;
      }
      open.giveUp(before.get(), mark.start());
    }
    open.push(mark);
  }

  /** Whether the marks after the one given close so many quotations of its style. */
  boolean closes(int i, int depth) {
    Style style = marks.get(i).style();
    int deep = depth;
    for (int k = i + 1; k < ahead(i) && deep > 0; k++) {
      Mark mark = marks.get(k);
      if (mark.style() == style) {
        deep += opens(mark) ? 1 : -1;
      }
    }
    return deep == 0 || (deep == 1 && depth > 1 && isClosedLater(style));
  }

  static boolean opens(Mark mark) {
    return switch (mark.shape()) {
      case OPENING -> mark.side() != Side.CLOSES;
      case CLOSING -> false;
      case BOTH -> mark.side() == Side.OPENS;
    };
  }

  private int ahead(int i) {
    return Math.min(marks.size(), i + 1 + AHEAD);
  }

  /** Whether the next mark of a style has one of these sides. */
  private boolean next(int i, Style style, Side... sides) {
    for (int k = i + 1; k < ahead(i); k++) {
      if (marks.get(k).style() == style) {
        return List.of(sides).contains(marks.get(k).side());
      }
    }
    return false;
  }

  /** A closing mark without its opening: it may close a quotation that another mark opened. */
  private void closeOther(Mark mark, int i) {
    Optional<Mark> other = open.innermostDouble();
    if (other.isPresent() && !closedLater(i, other.get())) {
      open.close(other.get(), mark, Closing.WRONG_MARK);
    } else if (mark.style() == Style.GUILLEMETS || !followsDigit(mark)) {
      strays.add(mark);
    }
  }

  private boolean closedLater(int i, Mark opening) {
    for (int k = i + 1; k < ahead(i); k++) {
      Mark mark = marks.get(k);
      boolean family =
          mark.style() == opening.style()
              || (opening.style() == Style.LOW_HIGH && mark.style() == Style.CURLY);
      if (family) {
        return !opens(mark);
      }
    }
    return false;
  }

  private void single(Mark mark, int i) {
    Optional<Mark> top = open.innermost();
    boolean inSingle = top.isPresent() && top.get().style() == mark.style();
    if (mark.side() == Side.OPENS && mark.shape() != Shape.CLOSING) {
      openSingle(mark, i, top, inSingle);
    } else if (inSingle && mark.side() == Side.CLOSES && !isPossessive(mark, i)) {
      endSingle(top.get(), mark);
    }
  }

  private void openSingle(Mark mark, int i, Optional<Mark> top, boolean inSingle) {
    if (mark.style() == Style.PLUS && (top.isEmpty() || !next(i, Style.PLUS, Side.CLOSES))) {
      return;
    }
    if (inSingle) {
      open.giveUp(top.get(), mark.start());
    }
    open.push(mark);
  }

  /** Between two single marks there must be more than the n of rock 'n' roll. */
  private void endSingle(Mark opening, Mark closing) {
    if (closing.start() - opening.end() < 2) {
      open.giveUp(opening, closing.start());
    } else {
      boolean wrong = opening.shape() == Shape.OPENING && closing.shape() == Shape.OPENING;
      boolean low = text.charAt(opening.start()) == '‚';
      open.close(opening, closing, wrong && !low ? Closing.WRONG_MARK : Closing.CLOSED);
    }
  }

  /** The workers' rights: an s before, a small word after, and another mark to close. */
  private boolean isPossessive(Mark mark, int i) {
    int after = mark.end() + 1;
    return mark.start() > 0
        && text.charAt(mark.start() - 1) == 's'
        && after < text.length()
        && Character.isLowerCase(text.charAt(after))
        && next(i, Style.SINGLE, Side.CLOSES);
  }
}
