package org.bylint.rules.names;

import org.bylint.analysis.names.Capitals;
import org.bylint.text.Folding;

/**
 * A name beside a word, in a repository.
 *
 * @param phrase both as they are written together, with the particles between
 * @param count how often
 * @param articles in how many articles
 */
record Neighbour(String phrase, int count, int articles) {
  private static final int FARTHEST = 60;

  /** The name that stands before the word at a place of the text. */
  static Neighbour before(String text, Occurrence o) {
    int start = o.span().start();
    int least = Math.max(0, start - FARTHEST);
    for (int i = start - 2; i >= least && !o.before().isEmpty(); i--) {
      boolean begins = i == 0 || !isPart(text.charAt(i - 1));
      if (begins
          && isPart(text.charAt(i))
          && Folding.fold(text.substring(i, start)).startsWith(o.before())) {
        return new Neighbour(written(text.substring(i, o.span().end())), 1, 1);
      }
    }
    return new Neighbour(o.span().in(text), 1, 1);
  }

  /** The name that stands after the word at a place of the text. */
  static Neighbour after(String text, Occurrence o) {
    int end = o.span().end();
    int most = Math.min(text.length(), end + FARTHEST);
    for (int i = end + 2; i <= most && !o.after().isEmpty(); i++) {
      boolean ends = i == text.length() || !isPart(text.charAt(i));
      if (ends && Folding.fold(text.substring(end, i)).endsWith(o.after())) {
        return new Neighbour(written(text.substring(o.span().start(), i)), 1, 1);
      }
    }
    return new Neighbour(o.span().in(text), 1, 1);
  }

  private static String written(String phrase) {
    StringBuilder b = new StringBuilder(phrase.length());
    for (int i = 0; i < phrase.length(); i++) {
      char c = phrase.charAt(i);
      b.append(Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c);
    }
    return Words.composed(b.toString());
  }

  private static boolean isPart(char c) {
    return Character.isLetter(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Whether the name beside the word is an acronym, as in the dateline of an agency. */
  boolean isInCapitals() {
    for (String word : phrase.split(" ", -1)) {
      if (word.length() > 1 && Capitals.isCapitals(word)) {
        return true;
      }
    }
    return false;
  }

  Neighbour inSameArticle(Neighbour later) {
    return new Neighbour(phrase, count + later.count, articles);
  }

  Neighbour inOtherArticles(Neighbour later) {
    return new Neighbour(phrase, count + later.count, articles + later.articles);
  }
}
