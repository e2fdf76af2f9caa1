package org.bylint.rules.residue;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.Fix;
import org.bylint.text.Span;

/**
 * The invisible characters of one paragraph.
 *
 * @param span from the word with the first to the word with the last
 * @param kind what they are; empty for several kinds
 * @param shown the first word with a dot for each of them
 * @param edits what to change
 * @param count how many there are
 * @param safe whether nothing but the character goes
 */
record InvisiblePassage(
    Span span, String kind, String shown, List<Fix.Edit> edits, int count, boolean safe) {
  InvisiblePassage {
    edits = List.copyOf(edits);
  }

  /** Those of an article, in the order of the text. */
  static List<InvisiblePassage> find(Article article, List<String> allowed) {
    return new InvisibleFinder(article, allowed).find();
  }

  /** What stands there after the correction. */
  String right(String text) {
    StringBuilder right = new StringBuilder();
    int at = span.start();
    for (Fix.Edit edit : edits) {
      right.append(text, at, edit.span().start()).append(edit.replacement());
      at = edit.span().end();
    }
    return right.append(text, at, span.end()).toString();
  }
}
