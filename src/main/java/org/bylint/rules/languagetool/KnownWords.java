package org.bylint.rules.languagetool;

import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.EditDistance;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/**
 * Words that a speller does not know and bylint does: names of the article, of the house's file and
 * of the registry of sources, and whatever has a capital where no sentence begins.
 */
final class KnownWords {
  private static final int SHORTEST = 4;

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

  /** Whether a name, or what looks like one, is among the words at a place. */
  boolean hasName(Span place) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(place)) {
        boolean begins = true;
        for (Token token : sentence.tokens()) {
          boolean capital = token.form().chars().anyMatch(Character::isUpperCase);
          if (capital && !begins && token.span().overlaps(place)) {
            return true;
          }
          begins &= !token.isWord();
        }
      }
    }
    return false;
  }

  /**
   * Whether an unknown word is one slip away from what is suggested. New words (juppéiste, biturbo)
   * are not; they are what news has most of.
   */
  boolean isSlip(Remark remark) {
    String found = remark.span().in(article.document().text());
    if (found.length() < SHORTEST || isPartOfWord(remark.span())) {
      return false;
    }
    String folded = Folding.fold(found);
    for (String suggestion : remark.suggestions()) {
      boolean word = suggestion.chars().allMatch(Character::isLetter);
      if (word && EditDistance.of(folded, Folding.fold(suggestion)) <= 1) {
        return true;
      }
    }
    return false;
  }

  /** co-fondé, sino-israélien */
  private boolean isPartOfWord(Span place) {
    String text = article.document().text();
    return (place.start() > 0 && text.charAt(place.start() - 1) == '-')
        || (place.end() < text.length() && text.charAt(place.end()) == '-');
  }

  private boolean isKnown(Token word, boolean begins) {
    boolean capital = word.form().chars().anyMatch(Character::isUpperCase);
    return article.language().knows(word.form())
        || word.form().chars().anyMatch(Character::isDigit)
        || (capital && !begins)
        || isName(word);
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
