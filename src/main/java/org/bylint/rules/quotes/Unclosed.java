package org.bylint.rules.quotes;

import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Quotation.Closing;
import org.bylint.analysis.quotation.QuotationFinder;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/** Quotations that are opened and never closed, and closing marks that nothing opened. */
final class Unclosed implements Check {
  private static final int WORDS_SHOWN = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    String text = article.document().text();
    for (Quotation quotation : article.quotedPassages()) {
      if (quotation.closing() == Closing.UNCLOSED) {
        findings
            .at(Marks.opening(text, quotation))
            .value("words", firstWords(quotation.inner().in(text)));
      }
    }
    for (Span stray : QuotationFinder.strayMarks(article)) {
      findings.at(stray).variant("unopened").value("words", lastWords(text, stray));
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
