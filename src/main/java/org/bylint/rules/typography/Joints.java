package org.bylint.rules.typography;

import java.util.Locale;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.language.Reading;
import org.bylint.text.Span;

/**
 * Tells two words that lack the space between them from a brand, domain, file or abbreviation with
 * a mark inside.
 */
final class Joints {
  private static final int YEAR = 4;

  private final String text;
  private final Language language;
  private final Lexicon domains;
  private final Lexicon abbreviations;
  private final Lexicon functionWords;

  Joints(Article article) {
    text = article.document().text();
    language = article.language();
    domains = language.lexicon("top-level-domains");
    abbreviations = language.lexicon("abbreviations");
    functionWords = language.lexicon("stop-words");
  }

  /** Whether a mark, followed by a letter, should be followed by a space. */
  boolean lacksSpace(Span block, int at, char mark) {
    boolean inSentence = mark == ',' || mark == ';';
    return inSentence ? joinsWords(block, at) : beginsSentence(block, at, mark);
  }

  /** A word, its stop and at once a word with a capital: tour.Trois, cinq).Deux. */
  private boolean beginsSentence(Span block, int at, char stop) {
    char capital = text.charAt(at + 1);
    int end = Units.wordEnd(text, block, at + 1);
    char after = Units.at(text, block, end);
    boolean single = end == at + 2;
    boolean apostrophe = after == '\'' || after == '’';
    if (!Character.isUpperCase(capital)
        || (single && !apostrophe && !(capital == 'À' || (capital == 'A' && after == ' ')))
        || (!single && Character.isUpperCase(text.charAt(at + 2)))
        || isDotted(block, end, after)) {
      return false;
    }
    String next = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    if (domains.contains(next) && !functionWords.contains(next)) {
      return false;
    }
    return isEndOfSentence(block, at, stop, next, end);
  }

  private boolean isEndOfSentence(Span block, int at, char stop, String next, int end) {
    char previous = text.charAt(at - 1);
    if (Units.isClosing(previous)) {
      return at - 2 >= block.start() && Units.isWordOrFigure(text.charAt(at - 2));
    }
    if (Character.isDigit(previous)) {
      return stop == '.' && isYear(block, at) && !language.readings(next).isEmpty();
    }
    int start = Units.wordStart(text, block, at);
    String word = text.substring(start, at);
    if (word.length() < 2 || isPartOfAddress(block, start) || abbreviations.contains(word + ".")) {
      return false;
    }
    boolean known = apostropheIn(end) || !language.readings(next).isEmpty();
    if (Character.isUpperCase(word.charAt(0))) {
      // Two capitals may be a brand with a dot: only a word that begins sentences tells.
      return stop == '.' && (apostropheIn(end) || isFunctionWord(next));
    }
    return known || (language.knows(word) && mayBeName(block, at + 1, end));
  }

  /** A word in a list of names, or two capitalised ones. */
  private boolean mayBeName(Span block, int start, int end) {
    return language.knows(text.substring(start, end))
        || (Units.isSpace(Units.at(text, block, end))
            && Character.isUpperCase(Units.at(text, block, end + 1)));
  }

  private boolean isFunctionWord(String word) {
    for (Reading reading : language.readings(word)) {
      switch (reading.morphology().pos()) {
        case DETERMINER, PRONOUN, PREPOSITION, ADVERB, CONJUNCTION -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  boolean apostropheIn(int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  private boolean isYear(Span block, int at) {
    int start = at;
    while (start > block.start() && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return at - start == YEAR && !isPartOfAddress(block, start);
  }

  /** Words of the dictionary on both sides of a comma: Paris,Lyon stays, oui,mais does not. */
  private boolean joinsWords(Span block, int at) {
    int start = Units.wordStart(text, block, at);
    int end = Units.wordEnd(text, block, at + 1);
    if (at - start < 2 || isPartOfAddress(block, start) || isDotted(block, end, charAt(end))) {
      return false;
    }
    boolean elided = apostropheIn(end);
    return (elided || end - at > 2)
        && Character.isLowerCase(text.charAt(at + 1))
        && language.knows(text.substring(start, at))
        && (elided || language.knows(text.substring(at + 1, end)));
  }

  private char charAt(int at) {
    return at < text.length() ? text.charAt(at) : '\n';
  }

  /** The word goes on after a further dot, slash or the like: a file, a domain, a name of code. */
  private boolean isDotted(Span block, int end, char after) {
    boolean joint = "./\\@_#&=,:(".indexOf(after) >= 0;
    return (joint && Units.isWordOrFigure(Units.at(text, block, end + 1)))
        || Character.isDigit(after)
        || after == '_';
  }

  private boolean isPartOfAddress(Span block, int start) {
    char c = Units.at(text, block, start - 1);
    return "./\\@_#&=<".indexOf(c) >= 0 || Character.isDigit(c);
  }
}
