package org.bylint.analysis.credits;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.sources.SourceRegistry;

/** Finds credits (Source: AFP, (avec Reuters), bylines, datelines) and what they mean. */
public final class CreditFinder {
  private CreditFinder() {}

  /** Uses the document, its metadata and its sentences. */
  public static List<Credit> find(Article article, SourceRegistry registry) {
    return List.of();
  }
}
