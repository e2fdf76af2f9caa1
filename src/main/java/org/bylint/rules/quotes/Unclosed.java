package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.quotation.QuotationFinder;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Quotations that are opened and never closed, closing marks that nothing opened, and marks written
 * twice. An article with many of them gets the first ones and the number of the others.
 */
final class Unclosed implements Check {
  private static final int WORDS_SHOWN = 4;
  private static final int SEPARATE = 5;

  /** A mark without its other half. */
  private record Lone(Span mark, boolean opens, Span inner) {}

  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    List<Lone> lone = lone(article, text);
    int shown = lone.size() > SEPARATE + 1 ? SEPARATE : lone.size();
    lone.subList(0, shown).forEach(mark -> report(text, mark, findings));
    if (shown < lone.size()) {
      findings
          .at(lone.get(shown).mark())
          .variant("more")
          .value("count", lone.size() - shown)
          .value("words", "");
    }
  }

  private static List<Lone> lone(Article article, String text) {
    List<Lone> found = new ArrayList<>();
    for (Quotation quotation : article.quotedPassages()) {
      if (quotation.closing() == Closing.UNCLOSED) {
        found.add(new Lone(Marks.opening(text, quotation), true, quotation.inner()));
      }
    }
    for (Span mark : QuotationFinder.strayMarks(article)) {
      found.add(new Lone(mark, false, mark));
    }
    found.sort(Comparator.comparing(Lone::mark));
    return found;
  }

  private static void report(String text, Lone lone, Findings findings) {
    Span mark = lone.mark();
    int twin = lone.opens() ? mark.end() : mark.start() - mark.length();
    if (twin >= 0 && text.startsWith(mark.in(text), twin)) {
      int start = Math.min(twin, mark.start());
      findings
          .at(new Span(start, start + 2 * mark.length()))
          .variant("doubled")
          .value("words", mark.in(text))
          .fix(mark.in(text), Fix.Applicability.SAFE);
    } else if (lone.opens()) {
      findings.at(mark).value("words", firstWords(lone.inner().in(text)));
    } else {
      findings.at(mark).variant("unopened").value("words", lastWords(text, mark));
    }
  }

  private static String firstWords(String words) {
    int end = 0;
    for (int i = 0; i < WORDS_SHOWN && end >= 0; i++) {
      end = words.indexOf(' ', end + 1);
    }
    return end < 0 ? words : words.substring(0, end) + "…";
  }

  private static String lastWords(String text, Span mark) {
    int start = mark.start();
    for (int i = 0; i < WORDS_SHOWN && start > 0; i++) {
      int space = text.lastIndexOf(' ', start - 2);
      int line = text.lastIndexOf('\n', start - 1);
      if (space <= line) {
        return text.substring(line + 1, mark.start()).strip();
      }
      start = space;
    }
    return "…" + text.substring(start + 1, mark.start()).strip();
  }
}
