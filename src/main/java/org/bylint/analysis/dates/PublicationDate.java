package org.bylint.analysis.dates;

import java.time.LocalDate;
import java.util.Optional;
import org.bylint.analysis.Article;

/** When an article was or will be published, as its metadata, byline or dateline says. */
public final class PublicationDate {
  private PublicationDate() {}

  /** Uses metadata and sentences; never {@link Article#published()} or {@link Article#dates()}. */
  public static Optional<LocalDate> of(Article article) {
    return Optional.empty();
  }
}
