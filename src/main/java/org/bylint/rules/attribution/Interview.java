package org.bylint.rules.attribution;

import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.input.Zone;

/**
 * Tells an interview: its paragraphs are questions and answers, and nobody is named beside them.
 */
final class Interview {
  private Interview() {}

  /**
   * Whether at least three paragraphs, and one in five, are questions or begin with Q or a dash.
   */
  static boolean isOne(Article article) {
    String text = article.document().text();
    int paragraphs = 0;
    int questions = 0;
    for (Block b : article.document().blocks()) {
      if (b.zone() == Zone.BODY || b.zone() == Zone.SUBHEADING || b.zone() == Zone.LIST) {
        String words = text.substring(b.span().start(), b.span().end()).strip();
        paragraphs++;
        questions += isQuestion(words) ? 1 : 0;
      }
    }
    return questions >= 3 && questions * 5 >= paragraphs;
  }

  private static boolean isQuestion(String words) {
    if (words.length() > 2
        && (words.charAt(0) == 'Q' || words.charAt(0) == 'R')
        && (words.charAt(1) == ':'
            || (Character.isSpaceChar(words.charAt(1)) && words.charAt(2) == ':'))) {
      return true;
    }
    int end = words.length();
    while (end > 0
        && !Character.isLetterOrDigit(words.charAt(end - 1))
        && words.charAt(end - 1) != '?') {
      end--;
    }
    return end > 0 && words.charAt(end - 1) == '?';
  }
}
