package org.bylint.rules.declarative;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * Goes over an article from left to right and finds the longest phrases, save where a longer
 * exception stands. The tables of a language are made once.
 */
final class PhraseScan {
  private final Function<Language, List<Lexicon.Entry>> wanted;
  private final WordLists except;
  private final boolean exactCase;
  private final Map<String, Tables> tables = new ConcurrentHashMap<>();

  private record Tables(PhraseTable wanted, PhraseTable except) {}

  /** Takes what was found, where the rule reports. */
  @FunctionalInterface
  interface Found {
    /** The tokens {@code from} to {@code to} (exclusive) of the passage are the entry. */
    void take(Passage passage, int from, int to, Span span, Lexicon.Entry entry);
  }

  PhraseScan(Function<Language, List<Lexicon.Entry>> wanted, WordLists except, boolean exactCase) {
    this.wanted = wanted;
    this.except = except;
    this.exactCase = exactCase;
  }

  void scan(Article article, RuleInfo rule, Found found) {
    Tables table = tables.computeIfAbsent(article.language().code(), c -> load(article.language()));
    for (Passage passage : Passage.of(article, rule)) {
      List<Token> tokens = passage.tokens();
      int at = 0;
      while (at < tokens.size()) {
        int excepted = table.except().longestAt(tokens, at).to();
        PhraseTable.Match match = table.wanted().longestAt(tokens, at);
        int to = Math.max(excepted, match.to());
        if (match.to() > at && match.to() > excepted) {
          Span span = new Span(tokens.get(at).start(), tokens.get(to - 1).end());
          if (Scope.covers(rule, article, span)) {
            found.take(passage, at, to, span, match.entry());
          }
        }
        at = Math.max(at + 1, to);
      }
    }
  }

  private Tables load(Language language) {
    return new Tables(
        new PhraseTable(language, wanted.apply(language), exactCase),
        new PhraseTable(language, except.entries(language.code()), false));
  }
}
