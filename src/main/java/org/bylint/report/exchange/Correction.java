package org.bylint.report.exchange;

import java.util.ArrayList;
import java.util.List;
import org.bylint.engine.Issue;
import org.bylint.rule.Fix;
import org.bylint.rule.Place;

/** Corrections that another tool can apply at the place of a finding. */
final class Correction {
  private static final String MARKUP = "*_<>[]&\\`\n\r";

  private Correction() {}

  /**
   * What may be written at the finding's place, the best first. Left out are suggestions that are
   * only to be read, corrections that are whole only with other edits elsewhere (both marks of a
   * quotation), and all where markup stands between the words: what is shown of them is not what
   * stands in the file.
   */
  static List<String> of(Issue issue) {
    if (issue.isWholeArticle() || hasMarkup(issue.place().text())) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (Fix fix : issue.finding().fixes()) {
      if (isOfThePlace(fix, issue.finding().place()) && !hasMarkup(fix.text())) {
        texts.add(fix.text());
      }
    }
    return texts;
  }

  private static boolean isOfThePlace(Fix fix, Place place) {
    boolean there = false;
    for (Fix.Edit edit : fix.edits()) {
      if (!edit.replacement().equals(fix.text())) {
        return false;
      }
      there |= edit.span().equals(place.span());
    }
    return there && place.frame() == Place.Frame.TEXT;
  }

  private static boolean hasMarkup(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (MARKUP.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
