package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.Quotation.Style;
import org.bylint.rule.Fix;
import org.bylint.text.Span;

/**
 * Writes a mark in another style. Guillemets take the inner spaces that the article gives them, and
 * lose them when they become another mark.
 */
final class Respelling {
  private final String text;
  private final String innerSpace;

  /**
   * For one article.
   *
   * @param innerSpace what stands inside its guillemets, next to them
   */
  Respelling(String text, String innerSpace) {
    this.text = text;
    this.innerSpace = innerSpace;
  }

  /** What stands after the first « of a text; a no-break space where there is none. */
  static String innerSpace(String text) {
    int at = text.indexOf('«');
    if (at < 0 || at + 1 >= text.length()) {
      return "\u00a0";
    }
    String next = text.substring(at + 1, at + 2);
    return isSpace(next.charAt(0)) ? next : "";
  }

  Fix.Edit opening(Span mark, Style style) {
    boolean was = Marks.style(mark.in(text)) == Style.GUILLEMETS;
    boolean becomes = style == Style.GUILLEMETS;
    boolean spaced = mark.end() < text.length() && isSpace(text.charAt(mark.end()));
    Span place = was && !becomes && spaced ? new Span(mark.start(), mark.end() + 1) : mark;
    String space = becomes && !was && !spaced ? innerSpace : "";
    return new Fix.Edit(place, Marks.opener(style) + space);
  }

  Fix.Edit closing(Span mark, Style style) {
    boolean was = Marks.style(mark.in(text)) == Style.GUILLEMETS;
    boolean becomes = style == Style.GUILLEMETS;
    boolean spaced = mark.start() > 0 && isSpace(text.charAt(mark.start() - 1));
    Span place = was && !becomes && spaced ? new Span(mark.start() - 1, mark.end()) : mark;
    String space = becomes && !was && !spaced ? innerSpace : "";
    return new Fix.Edit(place, space + Marks.closer(style));
  }

  /** The edits that write both marks in a style, those left out that change nothing. */
  List<Fix.Edit> both(Span opening, Span closing, Style style) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Fix.Edit edit : List.of(opening(opening, style), closing(closing, style))) {
      if (!edit.span().in(text).equals(edit.replacement())) {
        edits.add(edit);
      }
    }
    return edits;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u202f';
  }
}
