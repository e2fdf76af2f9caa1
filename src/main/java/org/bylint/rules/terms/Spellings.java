package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
          boolean isSmall = small.contains(token.form()) || form.endsWith("'");
          add(form, token.isCapitalised(), all);
          if (!isSmall) {
            add(form, token.isCapitalised(), great);
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

  /** The initials of a word, one for each part of a compound. */
  private static void add(String form, boolean capital, StringBuilder to) {
    boolean begins = true;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (begins && Character.isLetter(c)) {
        to.append(capital && i == 0 ? Character.toUpperCase(c) : c);
      }
      begins = c == '-';
    }
  }

  /** Whether words of the article, the first with a capital or not, spell it out. */
  boolean spell(String acronym) {
    String letters = Folding.fold(acronym);
    for (String line : initials) {
      if (line.toLowerCase(Locale.ROOT).contains(letters)) {
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
