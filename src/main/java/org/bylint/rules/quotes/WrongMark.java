package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.Quotation.Style;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Quotations whose marks do not belong together; the same slip is reported once, with its count.
 */
final class WrongMark implements Check {
  private static final int SHOWN = 20;

  /** A quotation with its marks and the style in which it should be written. */
  private record Slip(Span opening, Span closing, Style right) {}

  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    StyleCount styles = StyleCount.of(article);
    Map<String, List<Slip>> slips = new LinkedHashMap<>();
    for (Quotation quotation : article.quotedPassages()) {
      Span opening = Marks.opening(text, quotation);
      Marks.closing(text, quotation)
          .filter(closing -> isWrong(quotation, opening, closing))
          .ifPresent(
              closing -> {
                String found = opening.in(text) + "…" + closing.in(text);
                Style right = right(text, opening, closing, styles);
                slips
                    .computeIfAbsent(found, f -> new ArrayList<>())
                    .add(new Slip(opening, closing, right));
              });
    }
    Respelling respelling = new Respelling(text, Respelling.innerSpace(text));
    slips.forEach((found, alike) -> report(found, alike, respelling, findings));
  }

  private static boolean isWrong(Quotation quotation, Span opening, Span closing) {
    boolean doubled = opening.length() == 2 || closing.length() == 2;
    return quotation.closing() == Closing.WRONG_MARK || doubled;
  }

  /** The style of the opening mark, unless the article mostly uses that of the closing one. */
  private static Style right(String text, Span opening, Span closing, StyleCount styles) {
    Style first = Marks.style(opening.in(text));
    Style last = Marks.style(closing.in(text));
    return styles.marks(last) > styles.marks(first) ? last : first;
  }

  private static void report(
      String found, List<Slip> alike, Respelling respelling, Findings findings) {
    List<Fix.Edit> edits = new ArrayList<>();
    for (Slip slip : alike) {
      edits.addAll(respelling.both(slip.opening(), slip.closing(), slip.right()));
    }
    Slip first = alike.get(0);
    boolean atClosing = edits.stream().anyMatch(e -> e.span().overlaps(first.closing()));
    Span place = atClosing ? first.closing() : first.opening();
    Span other = atClosing ? first.opening() : first.closing();
    Style right = first.right();
    Findings.Draft draft =
        findings
            .at(place)
            .value("found", found)
            .value("right", Marks.shown(right))
            .value("count", alike.size())
            .related(other, atClosing ? "opened" : "closed");
    for (Slip slip : alike.subList(1, Math.min(SHOWN, alike.size()))) {
      draft.related(atClosing ? slip.closing() : slip.opening(), "other");
    }
    String mark = atClosing ? Marks.closer(right) : Marks.opener(right);
    draft.fix(new Fix(mark, Fix.Applicability.SAFE, edits));
  }
}
