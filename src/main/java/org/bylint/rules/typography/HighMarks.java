package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.language.Lexicon;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * The marks of an article before or after which French puts a space: {@code : ; ! ?} as
 * punctuation, and guillemets. Times, ratios, faces, codes and names with a mark are none.
 */
final class HighMarks {
  private static final String NAMES = "names-with-marks";

  private final Article article;
  private final RuleInfo rule;
  private final String text;
  private final Lexicon names;
  private final Map<Group, List<Mark>> marks = new EnumMap<>(Group.class);

  /** Marks that a house style treats alike. */
  enum Group {
    COLON,
    HIGH,
    GUILLEMETS;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A mark with its space.
   *
   * @param shown the mark with its space and the word before it
   * @param spaces where its space stands or should stand
   * @param space what stands there
   * @param text the text of the article
   */
  record Mark(Span shown, Span spaces, String space, String text) {
    /** Notes that another space should stand there. */
    void respace(Places places, String wanted) {
      String before = text.substring(shown.start(), spaces.start());
      String after = text.substring(spaces.end(), shown.end());
      // with the mark, for an edit of nothing may end up on the other side of markup
      boolean opening = before.equals("«");
      Fix.Edit edit =
          opening
              ? new Fix.Edit(new Span(shown.start(), spaces.end()), before + wanted)
              : new Fix.Edit(new Span(spaces.start(), shown.end()), wanted + after);
      places.add(shown, before + wanted + after, edit);
    }
  }

  private HighMarks(Article article, RuleInfo rule) {
    this.article = article;
    this.rule = rule;
    text = article.document().text();
    names = article.language().lexicon(NAMES);
  }

  /** Those in the places where the rule reports. */
  static HighMarks of(Article article, RuleInfo rule) {
    HighMarks found = new HighMarks(article, rule);
    for (Block block : article.document().blocks()) {
      if (rule.zones().contains(block.zone())) {
        found.read(block.span());
      }
    }
    return found;
  }

  List<Mark> in(Group group) {
    return marks.getOrDefault(group, List.of());
  }

  private void read(Span block) {
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case ':', ';', '!', '?' -> high(block, i, c);
        case '«' -> opening(block, i);
        case '»' -> closing(block, i);
        default -> {}
      }
    }
  }

  private void high(Span block, int at, char c) {
    int from = spacesBefore(block, at);
    char previous = Units.at(text, block, from - 1);
    boolean afterText =
        Units.isWordOrFigure(previous)
            || Units.isClosing(previous)
            || "…%€$°.*".indexOf(previous) >= 0;
    if (afterText && isFollowedWell(block, at, c) && !isOfWord(block, from, at, c)) {
      int start = Math.min(Units.wordStart(text, block, from), from - 1);
      add(c == ':' ? Group.COLON : Group.HIGH, new Span(start, at + 1), new Span(from, at));
    }
  }

  private boolean isFollowedWell(Span block, int at, char c) {
    char next = Units.at(text, block, at + 1);
    boolean free = Character.isWhitespace(next) || Units.isSpace(next);
    return switch (c) {
      case ':', ';' -> free;
      default -> free || Units.isClosing(next) || "!?.,;…".indexOf(next) >= 0;
    };
  }

  /** A name that ends with a mark (Yahoo!), a code between colons (:smile:), a face, an entity. */
  private boolean isOfWord(Span block, int from, int at, char c) {
    if (from < at) {
      return false;
    }
    int start = from;
    while (start > block.start() && isInCode(text.charAt(start - 1))) {
      start--;
    }
    char before = Units.at(text, block, start - 1);
    return before == ':'
        || before == '&'
        || names.contains(text.substring(start, at) + c)
        || text.charAt(from - 1) == '(';
  }

  private static boolean isInCode(char c) {
    return Units.isWordOrFigure(c) || c == '_' || c == '#';
  }

  private void opening(Span block, int at) {
    int end = at + 1;
    while (end < block.end() && Units.isSpace(text.charAt(end))) {
      end++;
    }
    if (end < block.end() && !Character.isWhitespace(text.charAt(end))) {
      int word = Math.max(Units.wordEnd(text, block, end), end + 1);
      add(Group.GUILLEMETS, new Span(at, word), new Span(at + 1, end));
    }
  }

  private void closing(Span block, int at) {
    int from = spacesBefore(block, at);
    if (from > block.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      int start = Math.min(Units.wordStart(text, block, from), from - 1);
      add(Group.GUILLEMETS, new Span(start, at + 1), new Span(from, at));
    }
  }

  private int spacesBefore(Span block, int at) {
    int from = at;
    while (from > block.start() && Units.isSpace(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  private void add(Group group, Span shown, Span spaces) {
    if (Scope.covers(rule, article, shown) && Places.isTyped(article.document(), shown)) {
      marks
          .computeIfAbsent(group, g -> new ArrayList<>())
          .add(new Mark(shown, spaces, spaces.in(text), text));
    }
  }
}
