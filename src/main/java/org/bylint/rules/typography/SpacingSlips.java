package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Span;

/** One pass over the characters of an article, block by block. */
final class SpacingSlips {
  /** A wider gap is layout: columns, verse, an outline. */
  private static final int WIDEST = 3;

  /** The format in which readers see every space; browsers show plain ones as one. */
  private static final String PLAIN = "text";

  private final String text;
  private final Joints joints;
  private final boolean showsEverySpace;
  private final Places missing;
  private final Places before;
  private final Places doubled;
  private final List<Span> gaps = new ArrayList<>();
  private int stopsWithOneSpace;

  SpacingSlips(Article article, RuleInfo rule) {
    text = article.document().text();
    joints = new Joints(article);
    showsEverySpace = article.document().format().equals(PLAIN);
    missing = new Places(article, rule);
    before = new Places(article, rule);
    doubled = new Places(article, rule);
  }

  Places missing() {
    return missing;
  }

  Places before() {
    return before;
  }

  /** Two spaces for one; those after stops only where that is not how the writer always does it. */
  Places doubled() {
    int afterStops = 0;
    for (Span gap : gaps) {
      afterStops += isAfterStop(gap) ? 1 : 0;
    }
    boolean habit = afterStops > stopsWithOneSpace;
    for (Span gap : gaps) {
      if (!habit || !isAfterStop(gap)) {
        doubled.add(gap, oneOf(gap));
      }
    }
    gaps.clear();
    return doubled;
  }

  void read(Span block) {
    int known = gaps.size();
    boolean layout = false;
    for (int i = block.start() + 1; i < block.end() - 1; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '.', '!', '?', '…', ',', ';' -> stop(block, i, c);
        case ' ', Units.NO_BREAK, Units.NARROW, Units.THIN, '\t' -> {
          int end = gapEnd(block, i);
          layout |= gap(block, i, end);
          i = end - 1;
        }
        default -> {}
      }
    }
    int last = block.end() - 1;
    if (last > block.start() && (text.charAt(last) == '.' || text.charAt(last) == ',')) {
      spaceBefore(block, last);
    }
    if (layout) {
      gaps.subList(known, gaps.size()).clear();
    }
  }

  private void stop(Span block, int at, char c) {
    char next = Units.at(text, block, at + 1);
    if (Character.isLetter(next)) {
      if (joints.lacksSpace(block, at, c)) {
        addMissing(block, at);
      }
    } else if (c == '.' || c == ',') {
      spaceBefore(block, at);
    }
  }

  private void addMissing(Span block, int at) {
    int from = at;
    while (from > block.start() && !Units.isSpace(text.charAt(from - 1)) && !isOpening(from - 1)) {
      from--;
    }
    int to = Units.wordEnd(text, block, at + 1);
    to = joints.apostropheIn(to) ? Units.wordEnd(text, block, Math.min(to + 1, block.end())) : to;
    String mark = text.substring(at, at + 1);
    missing.add(
        new Span(from, to),
        text.substring(from, at + 1) + " " + text.substring(at + 1, to),
        new Fix.Edit(new Span(at, at + 1), mark + " "));
  }

  private boolean isOpening(int at) {
    return "«“(\n".indexOf(text.charAt(at)) >= 0;
  }

  private void spaceBefore(Span block, int at) {
    if (at == block.start() || !Units.isSpace(text.charAt(at - 1))) {
      return;
    }
    char next = Units.at(text, block, at + 1);
    if (!Character.isWhitespace(next) && !Units.isSpace(next) && !Units.isClosing(next)) {
      return;
    }
    int from = at;
    while (from > block.start() && Units.isSpace(text.charAt(from - 1))) {
      from--;
    }
    char previous = Units.at(text, block, from - 1);
    boolean word = Units.isWordOrFigure(previous) || Units.isClosing(previous);
    if (word && !isSpacedEllipsis(block, at)) {
      String mark = text.substring(at, at + 1);
      int start = Math.min(Units.wordStart(text, block, from), from - 1);
      before.add(
          new Span(start, at + 1),
          text.substring(start, from) + mark,
          new Fix.Edit(new Span(from, at), ""));
    }
  }

  /** Dots with a space between them stand for words left out. */
  private boolean isSpacedEllipsis(Span block, int at) {
    int next = at + 1;
    while (Units.isSpace(Units.at(text, block, next))) {
      next++;
    }
    return Units.at(text, block, next) == '.';
  }

  private int gapEnd(Span block, int from) {
    int end = from + 1;
    while (end < block.end() && Units.isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Notes a run of spaces; whether it is so wide that the block is laid out by hand. */
  private boolean gap(Span block, int from, int end) {
    int width = end - from;
    boolean inLine = from > block.start() && !isLineEnd(from - 1) && end < block.end();
    if (!inLine || isLineEnd(end)) {
      return false;
    }
    if (width == 1) {
      stopsWithOneSpace += isAfterStop(new Span(from, end)) ? 1 : 0;
      return false;
    }
    boolean figures =
        Character.isDigit(text.charAt(from - 1)) && Character.isDigit(Units.at(text, block, end));
    boolean beforeMark = Units.at(text, block, end) == '.' || Units.at(text, block, end) == ',';
    if (!figures && !beforeMark && isVisible(from, end)) {
      gaps.add(new Span(from, end));
    }
    return width > WIDEST || text.substring(from, end).indexOf('\t') >= 0;
  }

  private boolean isVisible(int from, int end) {
    boolean visible = showsEverySpace;
    for (int i = from; i < end; i++) {
      visible |= text.charAt(i) != ' ';
    }
    return visible;
  }

  private boolean isLineEnd(int at) {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private boolean isAfterStop(Span gap) {
    return ".!?…:".indexOf(text.charAt(gap.start() - 1)) >= 0;
  }

  /** A no-break space among them is the one that was meant before a high mark or after a figure. */
  private String oneOf(Span gap) {
    char previous = text.charAt(gap.start() - 1);
    boolean tied = "»:;!?%€$".indexOf(text.charAt(gap.end())) >= 0 || previous == '«';
    if (!tied && !Character.isDigit(previous)) {
      return " ";
    }
    for (int i = gap.start(); i < gap.end(); i++) {
      if (Units.isNoBreak(text.charAt(i))) {
        return text.substring(i, i + 1);
      }
    }
    return " ";
  }
}
