package org.bylint.rules.links;

import org.bylint.analysis.Article;
import org.bylint.analysis.Covers;
import org.bylint.input.Document;
import org.bylint.rule.Findings;
import org.bylint.text.Span;

/**
 * Links of Markdown to an address that stands nowhere: {@code [words][id]} reads as it is written.
 */
final class References {
  private static final int LONGEST = 80;

  private References() {}

  static void find(Article article, Findings findings) {
    Document document = article.document();
    String text = document.text();
    int joint = document.format().equals("markdown") ? text.indexOf("][") : -1;
    while (joint >= 0) {
      int open = text.lastIndexOf('[', joint);
      int close = text.indexOf(']', joint + 2);
      boolean near = open >= 0 && close >= 0 && close - open <= 2 * LONGEST;
      if (near && isLink(text.substring(open + 1, joint), text.substring(joint + 2, close))) {
        Span span = new Span(open, close + 1);
        if (!Covers.opaque(article).overlaps(span)) {
          findings
              .at(span)
              .variant("reference")
              .value("found", span.in(text))
              .value("id", text.substring(joint + 2, close));
        }
      }
      joint = text.indexOf("][", joint + 2);
    }
  }

  /** Words and a name; marks of omission and numbers of notes are no links. */
  private static boolean isLink(String words, String id) {
    boolean named = id.chars().anyMatch(Character::isLetterOrDigit) && id.indexOf('\n') < 0;
    return named
        && words.indexOf('\n') < 0
        && words.chars().filter(Character::isLetter).count() > 2;
  }
}
