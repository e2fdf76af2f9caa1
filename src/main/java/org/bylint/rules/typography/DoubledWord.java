package org.bylint.rules.typography;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * A little word that stands twice running (de de, the the). Only words of the lexicon {@code
 * doubled-words} count: the others may stand twice on purpose.
 */
final class DoubledWord implements Check {
  private static final String WORDS = "doubled-words";
  private static final String SUNG = "sung";

  @Override
  public void check(Article article, Options options, Findings findings) {
    Lexicon words = article.language().lexicon(WORDS);
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        if (isDoubled(tokens, i, article.document().text(), words)) {
          report(tokens.get(i - 1), tokens.get(i), findings);
        }
      }
    }
  }

  private static boolean isDoubled(List<Token> tokens, int at, String text, Lexicon words) {
    Token first = tokens.get(at - 1);
    Token second = tokens.get(at);
    return second.isWord()
        && first.folded().equals(second.folded())
        && words.contains(second)
        && isPlain(second)
        && (isPlain(first) || (at == 1 && isCapitalOnly(first)))
        && isBlank(text, first.end(), second.start())
        && !isRefrain(tokens, at, words);
  }

  /** In small letters: a capital makes it a name (de De Gaulle, The Who who). */
  private static boolean isPlain(Token token) {
    String form = token.form();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isUpperCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCapitalOnly(Token token) {
    String form = token.form();
    return form.length() == 1 || Character.isLowerCase(form.charAt(1));
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && !Units.isSpace(c)) {
        return false;
      }
    }
    return to > from;
  }

  /** The same word a third time is sung, and so are some at the end of a phrase (oh la la !). */
  private static boolean isRefrain(List<Token> tokens, int at, Lexicon words) {
    String word = tokens.get(at).folded();
    boolean ends = at + 1 == tokens.size() || !tokens.get(at + 1).isWord();
    return (at > 1 && tokens.get(at - 2).folded().equals(word))
        || (!ends && tokens.get(at + 1).folded().equals(word))
        || (ends && words.find(word).filter(entry -> entry.has(SUNG)).isPresent());
  }

  private static void report(Token first, Token second, Findings findings) {
    Fix.Edit edit = new Fix.Edit(new Span(first.end(), second.end()), "");
    findings
        .at(first.span().union(second.span()))
        .value("word", first.form())
        .fix(new Fix(first.form(), Fix.Applicability.UNSAFE, List.of(edit)));
  }
}
