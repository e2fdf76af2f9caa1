package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * A letter of another script inside a Latin word that looks like the Latin letter: the Ҫ of
 * Cyrillic for Ç. One finding for all places of a word.
 */
final class MixedScript implements Check {
  /** Letters from which either part may be a word of its own. */
  private static final int GLUED = 3;

  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    Map<String, List<Span>> words = new LinkedHashMap<>();
    int at = 0;
    while (at < text.length()) {
      if (LookAlikes.isForeign(text.charAt(at))) {
        Span word = wordAround(text, at);
        if (Scope.covers(options.rule(), article, word)) {
          words.computeIfAbsent(word.in(text), w -> new ArrayList<>()).add(word);
        }
        at = word.end();
      } else {
        at++;
      }
    }
    if (!words.isEmpty()) {
      LookAlikes letters = new LookAlikes(article.language());
      words.forEach((word, places) -> report(word, places, article, letters, findings));
    }
  }

  private static void report(
      String word, List<Span> places, Article article, LookAlikes letters, Findings findings) {
    String text = article.document().text();
    letters
        .mend(word)
        .filter(m -> m.latin() > 0 ? !isGlued(word) : isElided(word, places.get(0), text))
        .ifPresent(
            mended -> {
              Findings.Draft draft =
                  findings
                      .at(places.get(0))
                      .variant(mended.script())
                      .value("found", word)
                      .value("right", mended.right())
                      .value("codes", mended.codes())
                      .value("letters", mended.foreign())
                      .value("count", places.size());
              draft.fix(fix(mended, places, article));
            });
  }

  /**
   * Safe where most letters are Latin: a word mostly of another script may have been meant so.
   * Quoted words are shown and stay as they are.
   */
  private static Fix fix(LookAlikes.Mended mended, List<Span> places, Article article) {
    boolean safe = mended.latin() >= mended.foreign() || mended.latin() == 0;
    List<Fix.Edit> edits =
        places.stream()
            .filter(place -> Scope.mayBeCorrected(article, place))
            .map(place -> new Fix.Edit(place, mended.right()))
            .toList();
    if (edits.isEmpty()) {
      return new Fix(mended.right(), Fix.Applicability.DISPLAY_ONLY, edits);
    }
    return new Fix(mended.right(), safe ? Fix.Applicability.SAFE : Fix.Applicability.UNSAFE, edits);
  }

  /** One letter before an apostrophe and a Latin word: С'est. */
  private static boolean isElided(String word, Span place, String text) {
    int next = place.end() + 1;
    return word.length() == 1
        && next < text.length()
        && "'’".indexOf(text.charAt(next - 1)) >= 0
        && Character.isLetter(text.charAt(next))
        && !LookAlikes.isForeign(text.charAt(next));
  }

  /** Two words of two scripts without the space between them: the script changes once. */
  private static boolean isGlued(String word) {
    int changes = 0;
    int border = 0;
    for (int i = 1; i < word.length(); i++) {
      if (LookAlikes.isForeign(word.charAt(i)) != LookAlikes.isForeign(word.charAt(i - 1))) {
        changes++;
        border = i;
      }
    }
    return changes == 1 && border >= GLUED && word.length() - border >= GLUED;
  }

  private static Span wordAround(String text, int at) {
    int start = at;
    while (start > 0 && isPart(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return new Span(start, end);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\u00AD'
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
