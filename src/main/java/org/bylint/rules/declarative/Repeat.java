package org.bylint.rules.declarative;

import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Reports a word written twice in a row ({@code repeat}): one of those that the page lists, or any
 * but those it excepts.
 */
final class Repeat implements Check {
  static final Set<String> PARAMETERS = Set.of("words", "lexicon", "except");

  private final WordLists words;
  private final String lexicon;
  private final WordLists except;

  Repeat(Parameters parameters) {
    words = parameters.wordLists("words");
    lexicon = parameters.optionalText("lexicon").orElse("");
    except = parameters.wordLists("except");
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    Lexicon listed = article.language().lexicon(lexicon);
    List<String> own = words.in(article.language().code());
    List<String> excepted = except.in(article.language().code());
    boolean any = own.isEmpty() && lexicon.isEmpty();
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 1; i < tokens.size(); i++) {
        String word = tokens.get(i).folded();
        boolean twice = tokens.get(i).isWord() && word.equals(tokens.get(i - 1).folded());
        boolean wanted = any || own.contains(word) || listed.contains(word);
        if (twice && wanted && !excepted.contains(word)) {
          report(article, tokens.get(i - 1), tokens.get(i), findings);
        }
      }
    }
  }

  private static void report(Article article, Token first, Token second, Findings findings) {
    Span span = new Span(first.start(), second.end());
    boolean apart = second.start() > first.end();
    if (apart) {
      findings
          .at(span)
          .value("found", article.document().textOf(span))
          .value("word", first.form())
          .suggest(first.form());
    }
  }
}
