package org.bylint.analysis.article;

import java.time.LocalDate;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseNames;
import org.bylint.input.Document;
import org.bylint.language.Language;
import org.bylint.sources.SourceRegistry;

/** Makes articles of documents. One analyser serves all threads. */
public final class Analyser {
  private final SourceRegistry registry;
  private final HouseNames houseNames;

  /** An analyser for a house without a names file. */
  public Analyser(SourceRegistry registry) {
    this(registry, HouseNames.NONE);
  }

  public Analyser(SourceRegistry registry, HouseNames houseNames) {
    this.registry = registry;
    this.houseNames = houseNames;
  }

  /** The same for a house that writes names so. */
  public Analyser of(HouseNames names) {
    return new Analyser(registry, names);
  }

  /**
   * An article whose layers are computed on first use.
   *
   * @param published publication date, where the article itself gives none
   */
  public Article analyse(Document document, Language language, Optional<LocalDate> published) {
    return new AnalysedArticle(document, language, published, registry, houseNames);
  }
}
