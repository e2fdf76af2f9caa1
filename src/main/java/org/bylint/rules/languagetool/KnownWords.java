package org.bylint.rules.languagetool;

import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * Words that a speller does not know and bylint does: names of the article, of the house's file and
 * of the registry of sources, and whatever has a capital where no sentence begins.
 */
final class KnownWords {
  private final Article article;

  KnownWords(Article article) {
    this.article = article;
  }

  /** Whether all words at a place are known. */
  boolean covers(Span place) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(place)) {
        boolean begins = true;
        for (Token token : sentence.tokens()) {
          if (token.isWord() && token.span().overlaps(place) && !isKnown(token, begins)) {
            return false;
          }
          begins &= !token.isWord();
        }
      }
    }
    return true;
  }

  private boolean isKnown(Token word, boolean begins) {
    boolean capital = word.form().chars().anyMatch(Character::isUpperCase);
    return article.language().knows(word.form())
        || word.form().chars().anyMatch(Character::isDigit)
        || (capital && (!begins || isName(word)));
  }

  private boolean isName(Token word) {
    for (Name name : article.names()) {
      for (Name.Mention mention : name.mentions()) {
        if (mention.span().overlaps(word.span())) {
          return true;
        }
      }
    }
    String folded = Folding.fold(word.form());
    return article.houseNames().word(folded, article.language().code()).findAny().isPresent()
        || !SourceRegistry.builtIn().exact(word.form()).records().isEmpty();
  }
}
