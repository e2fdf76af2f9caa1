package org.bylint.rules.typography;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.language.Language;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Span;

/** Two marks where one was meant: {@code ,,} {@code ..} {@code ,.} {@code .,}. */
final class DoublePunctuation implements Check {
  private static final int SHORTEST = 4;

  /** In brackets, two dots stand for words left out. */
  private static final String CUT = "cut";

  @Override
  public void check(Article article, Options options, Findings findings) {
    RuleInfo rule = options.rule();
    Map<String, Places> found = new LinkedHashMap<>();
    for (Block block : article.document().blocks()) {
      if (rule.zones().contains(block.zone())) {
        read(article, rule, block.span(), found);
      }
    }
    found.forEach((marks, places) -> report(marks, places, findings));
  }

  private static void report(String marks, Places places, Findings findings) {
    if (places.isEmpty()) {
      return;
    }
    boolean certain = marks.equals(",,");
    Findings.Draft draft = certain ? places.reportSafe(findings) : places.reportUnsafe(findings);
    if (marks.equals(CUT)) {
      draft.variant(CUT);
    }
  }

  private static void read(Article article, RuleInfo rule, Span block, Map<String, Places> found) {
    String text = article.document().text();
    for (int i = block.start() + 1; i < block.end() - 1; i++) {
      char c = text.charAt(i);
      char next = text.charAt(i + 1);
      if ((c == '.' || c == ',') && (next == '.' || next == ',')) {
        int end = i + 2;
        while (end < block.end() && isMark(text.charAt(end))) {
          end++;
        }
        if (end == i + 2 && !isMark(text.charAt(i - 1))) {
          marks(article, rule, block, i, found);
        }
        i = end - 1;
      }
    }
  }

  private static boolean isMark(char c) {
    return ".,;:!?…".indexOf(c) >= 0;
  }

  private static void marks(
      Article article, RuleInfo rule, Span block, int at, Map<String, Places> found) {
    String text = article.document().text();
    String marks = text.substring(at, at + 2);
    char next = Units.at(text, block, at + 2);
    char previous = text.charAt(at - 1);
    boolean cut = marks.equals("..") && (previous == '(' || previous == '[');
    if (cut || isSlip(article.language(), text, block, at, next)) {
      found
          .computeIfAbsent(cut ? CUT : marks, m -> new Places(article, rule))
          .add(new Span(at, at + 2), instead(marks, cut, next, text, block, at));
    }
  }

  private static String instead(
      String marks, boolean cut, char next, String text, Span block, int at) {
    if (cut) {
      return "…";
    }
    if (marks.equals("..")) {
      return goesOn(next, text, block, at + 2) ? "…" : ".";
    }
    return marks.equals(",.") ? "." : ",";
  }

  /** Two dots inside a sentence, or before a bracket, were to be three. */
  private static boolean goesOn(char next, String text, Span block, int from) {
    int at = from;
    while (Units.isSpace(Units.at(text, block, at))) {
      at++;
    }
    return next == ')' || Character.isLowerCase(Units.at(text, block, at));
  }

  private static boolean isSlip(Language language, String text, Span block, int at, char next) {
    char c = text.charAt(at);
    char second = text.charAt(at + 1);
    char previous = text.charAt(at - 1);
    boolean code = Character.isDigit(next) || "/\\_=".indexOf(next) >= 0;
    boolean afterWord =
        Units.isWordOrFigure(previous) || Units.isClosing(previous) || previous == '%';
    if (code || !(afterWord || isAfterSpace(text, block, at))) {
      return false;
    }
    if (c == ',' && second == ',') {
      return !Units.isWordOrFigure(next);
    }
    return c != '.' || second != ',' || !mayKeepItsPoint(language, text, block, at);
  }

  private static boolean isAfterSpace(String text, Span block, int at) {
    int before = at - 1;
    while (Units.isSpace(Units.at(text, block, before))) {
      before--;
    }
    char c = Units.at(text, block, before);
    return before < at - 1 && (Units.isWordOrFigure(c) || Units.isClosing(c));
  }

  /** An initial, an abbreviation, a name with points: whatever is not a longer word in itself. */
  private static boolean mayKeepItsPoint(Language language, String text, Span block, int at) {
    char previous = text.charAt(at - 1);
    if (Units.isSpace(previous) || Units.isClosing(previous)) {
      return false;
    }
    int start = Units.wordStart(text, block, at);
    String word = text.substring(start, at);
    boolean dotted = Units.at(text, block, start - 1) == '.';
    return word.length() < SHORTEST
        || dotted
        || Character.isUpperCase(word.charAt(word.length() - 1))
        || language.readings(word).isEmpty()
        || language.lexicon("abbreviations").contains(word + ".");
  }
}
