package org.bylint.rules.quotes;

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
 * twice.
 */
final class Unclosed implements Check {
  private static final int WORDS_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    for (Quotation quotation : article.quotedPassages()) {
      if (quotation.closing() == Closing.UNCLOSED) {
        Span mark = Marks.opening(text, quotation);
        if (isMark(text, mark, mark.end())) {
          doubled(findings, new Span(mark.start(), mark.end() + mark.length()), mark.in(text));
        } else {
          findings.at(mark).value("words", firstWords(quotation.inner().in(text)));
        }
      }
    }
    for (Span mark : QuotationFinder.strayMarks(article)) {
      if (isMark(text, mark, mark.start() - mark.length())) {
        doubled(findings, new Span(mark.start() - mark.length(), mark.end()), mark.in(text));
      } else {
        findings.at(mark).variant("unopened").value("words", lastWords(text, mark));
      }
    }
  }

  /** Whether the same mark stands there too. */
  private static boolean isMark(String text, Span mark, int at) {
    return at >= 0 && text.startsWith(mark.in(text), at);
  }

  private static void doubled(Findings findings, Span place, String mark) {
    findings.at(place).variant("doubled").value("words", mark).fix(mark, Fix.Applicability.SAFE);
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
