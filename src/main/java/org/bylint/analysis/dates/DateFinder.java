package org.bylint.analysis.dates;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;

/** Finds dates and resolves them where the publication date is known. */
public final class DateFinder {
  private DateFinder() {}

  /** Uses sentences and the publication date. */
  public static List<DateMention> find(Article article) {
    return List.of();
  }
}
