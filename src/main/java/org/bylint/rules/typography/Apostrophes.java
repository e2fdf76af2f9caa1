package org.bylint.rules.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * The apostrophes that the grammar of the language puts: after an elided word (l'eau), in a word of
 * the dictionary (aujourd'hui), before a contraction or possessive (it's). Those of transliterated
 * names, feet, minutes and single quotation marks are none.
 */
final class Apostrophes {
  static final char STRAIGHT = '\'';
  static final char CURLY = '’';

  private static final String ELISIONS = "elisions";
  private static final String CONTRACTIONS = "contractions";

  private final Article article;
  private final RuleInfo rule;
  private final String text;
  private final Lexicon elisions;
  private final Lexicon contractions;
  private final List<Span> straight = new ArrayList<>();
  private final List<Span> curly = new ArrayList<>();

  private Apostrophes(Article article, RuleInfo rule) {
    this.article = article;
    this.rule = rule;
    text = article.document().text();
    elisions = article.language().lexicon(ELISIONS);
    contractions = article.language().lexicon(CONTRACTIONS);
  }

  /** Those in the places where the rule reports, in the order of the text. */
  static Apostrophes of(Article article, RuleInfo rule) {
    Apostrophes found = new Apostrophes(article, rule);
    for (Sentence sentence : article.sentences()) {
      found.read(sentence.span());
    }
    return found;
  }

  List<Span> all(char mark) {
    return mark == STRAIGHT ? straight : curly;
  }

  private void read(Span sentence) {
    for (int i = sentence.start() + 1; i < sentence.end() - 1; i++) {
      char c = text.charAt(i);
      boolean mark = c == STRAIGHT || c == CURLY;
      if (mark && Character.isLetter(text.charAt(i - 1)) && isGrammatical(i)) {
        Span span = new Span(i, i + 1);
        if (Scope.covers(rule, article, span)) {
          all(c).add(span);
        }
      }
    }
  }

  private boolean isGrammatical(int at) {
    if (!Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    String before = text.substring(wordStart(at), at);
    int end = wordEnd(at + 1);
    String after = text.substring(at + 1, end);
    return elisions.contains(before + STRAIGHT)
        || isContraction(before, after)
        || isWord(article.language(), before + STRAIGHT + after);
  }

  private boolean isContraction(String before, String after) {
    boolean negated = before.toLowerCase(Locale.ROOT).endsWith("n");
    return contractions.contains(STRAIGHT + after)
        || (negated && contractions.contains("n" + STRAIGHT + after));
  }

  /** A word in lower case that the dictionary has; names keep the mark that they are given. */
  private static boolean isWord(Language language, String word) {
    return Character.isLowerCase(word.charAt(word.length() - 1))
        && !language.readings(word.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private int wordStart(int at) {
    int start = at;
    while (start > 0 && isWordUnit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < text.length() && isWordUnit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
