package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.language.Lexicon;
import org.bylint.language.Token;
import org.bylint.text.Folding;

/**
 * The initials of the words of an article, in which an acronym is looked for: République populaire
 * démocratique de Corée spells RPDC. Small words count or not, as each acronym pleases.
 */
final class Spellings {
  private static final String SMALL_WORDS = "stop-words";

  /** Shorter parts of compounds are small words: Ile-de-France. */
  private static final int SHORTEST_GREAT = 3;

  private final List<String> initials = new ArrayList<>();
  private final String folded;

  Spellings(Article article) {
    Lexicon small = article.language().lexicon(SMALL_WORDS);
    folded = Folding.fold(article.document().text());
    for (Sentence sentence : article.sentences()) {
      StringBuilder all = new StringBuilder();
      StringBuilder great = new StringBuilder();
      for (Token token : sentence.tokens()) {
        String form = Folding.fold(token.form());
        if (token.isWord() && form.length() > 1) {
          boolean isSmall = small.contains(token) || form.endsWith("'");
          add(form, 1, all);
          if (!isSmall) {
            add(form, SHORTEST_GREAT, great);
          }
        } else if (!form.equals("-") && !form.equals("'") && !form.equals("\"")) {
          all.append(' ');
          great.append(form.equals(",") ? "" : " ");
        }
      }
      initials.add(all.toString());
      initials.add(great.toString());
    }
  }

  /** The initials of a word, one for each part of a compound that is long enough. */
  private static void add(String form, int shortest, StringBuilder to) {
    int start = 0;
    while (start < form.length()) {
      int hyphen = form.indexOf('-', start);
      int end = hyphen < 0 ? form.length() : hyphen;
      if (end - start >= shortest && Character.isLetter(form.charAt(start))) {
        to.append(form.charAt(start));
      }
      start = end + 1;
    }
  }

  /** Whether words of the article that follow each other spell it out. */
  boolean spell(String acronym) {
    String letters = Folding.fold(acronym);
    for (String line : initials) {
      if (line.contains(letters)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the article holds these words. */
  boolean hold(String expansion) {
    return folded.contains(Folding.fold(expansion));
  }
}
