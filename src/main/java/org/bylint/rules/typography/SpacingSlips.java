package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Reading;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Span;

/** One pass over the characters of an article, block by block. */
final class SpacingSlips {
  /** A wider gap is layout: columns, verse, an outline. */
  private static final int WIDEST = 3;

  private static final int YEAR = 4;

  private final String text;
  private final Language language;
  private final Lexicon domains;
  private final Lexicon abbreviations;
  private final Lexicon functionWords;
  private final Places missing;
  private final Places before;
  private final Places doubled;
  private final List<Span> gaps = new ArrayList<>();
  private int stopsWithOneSpace;

  SpacingSlips(Article article, RuleInfo rule) {
    text = article.document().text();
    language = article.language();
    domains = language.lexicon("top-level-domains");
    abbreviations = language.lexicon("abbreviations");
    functionWords = language.lexicon("stop-words");
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
      boolean sentence = c != ',' && c != ';';
      if (sentence ? beginsSentence(block, at, c) : joinsWords(block, at)) {
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
    to = apostropheIn(to) ? Units.wordEnd(text, block, Math.min(to + 1, block.end())) : to;
    String mark = text.substring(at, at + 1);
    missing.add(
        new Span(from, to),
        text.substring(from, at + 1) + " " + text.substring(at + 1, to),
        new Fix.Edit(new Span(at, at + 1), mark + " "));
  }

  private boolean isOpening(int at) {
    return "«“(\n".indexOf(text.charAt(at)) >= 0;
  }

  /** A word, its stop and at once a word with a capital: tour.Trois, cinq).Deux. */
  private boolean beginsSentence(Span block, int at, char stop) {
    char capital = text.charAt(at + 1);
    int end = Units.wordEnd(text, block, at + 1);
    char after = Units.at(text, block, end);
    boolean single = end == at + 2;
    boolean apostrophe = after == '\'' || after == '’';
    if (!Character.isUpperCase(capital)
        || (single && !apostrophe && !(capital == 'À' || (capital == 'A' && after == ' ')))
        || (!single && Character.isUpperCase(text.charAt(at + 2)))
        || isDotted(block, end, after)) {
      return false;
    }
    String next = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    if (domains.contains(next) && !functionWords.contains(next)) {
      return false;
    }
    return isEndOfSentence(block, at, stop, next, end);
  }

  private boolean isEndOfSentence(Span block, int at, char stop, String next, int end) {
    char previous = text.charAt(at - 1);
    if (Units.isClosing(previous)) {
      return at - 2 >= block.start() && Units.isWordOrFigure(text.charAt(at - 2));
    }
    if (Character.isDigit(previous)) {
      return stop == '.' && isYear(block, at) && !language.readings(next).isEmpty();
    }
    int start = Units.wordStart(text, block, at);
    String word = text.substring(start, at);
    if (word.length() < 2 || isPartOfAddress(block, start) || abbreviations.contains(word + ".")) {
      return false;
    }
    boolean known = apostropheIn(end) || !language.readings(next).isEmpty();
    if (Character.isUpperCase(word.charAt(0))) {
      // Two capitals may be a brand with a dot: only a word that begins sentences tells.
      return stop == '.' && (apostropheIn(end) || isFunctionWord(next));
    }
    return known || (language.knows(word) && mayBeName(block, at + 1, end));
  }

  /** A word in a list of names, or two capitalised ones. */
  private boolean mayBeName(Span block, int start, int end) {
    return language.knows(text.substring(start, end))
        || (Units.isSpace(Units.at(text, block, end))
            && Character.isUpperCase(Units.at(text, block, end + 1)));
  }

  private boolean isFunctionWord(String word) {
    for (Reading reading : language.readings(word)) {
      switch (reading.morphology().pos()) {
        case DETERMINER, PRONOUN, PREPOSITION, ADVERB, CONJUNCTION -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean apostropheIn(int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  private boolean isYear(Span block, int at) {
    int start = at;
    while (start > block.start() && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return at - start == YEAR && !isPartOfAddress(block, start);
  }

  /** Words of the dictionary on both sides of a comma: Paris,Lyon stays, oui,mais does not. */
  private boolean joinsWords(Span block, int at) {
    int start = Units.wordStart(text, block, at);
    int end = Units.wordEnd(text, block, at + 1);
    if (at - start < 2 || isPartOfAddress(block, start) || isDotted(block, end, charAt(end))) {
      return false;
    }
    boolean elided = apostropheIn(end);
    return (elided || end - at > 2)
        && Character.isLowerCase(text.charAt(at + 1))
        && language.knows(text.substring(start, at))
        && (elided || language.knows(text.substring(at + 1, end)));
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  /** The word goes on after a further dot, slash or the like: a file, a domain, a name of code. */
  private boolean isDotted(Span block, int end, char after) {
    boolean joint = "./\\@_#&=,:(".indexOf(after) >= 0;
    return (joint && Units.isWordOrFigure(Units.at(text, block, end + 1)))
        || Character.isDigit(after)
        || after == '_';
  }

  private boolean isPartOfAddress(Span block, int start) {
    char c = Units.at(text, block, start - 1);
    return "./\\@_#&=<".indexOf(c) >= 0 || Character.isDigit(c);
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
    boolean figures = Character.isDigit(text.charAt(from - 1)) && Character.isDigit(charAt(end));
    boolean beforeMark = charAt(end) == '.' || charAt(end) == ',';
    if (!figures && !beforeMark) {
      gaps.add(new Span(from, end));
    }
    return width > WIDEST || text.substring(from, end).indexOf('\t') >= 0;
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
    boolean tied = "»:;!?%€$".indexOf(charAt(gap.end())) >= 0 || previous == '«';
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
