package org.bylint.analysis.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.bylint.analysis.Article;
import org.bylint.analysis.EarlierVersion;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.HouseTerms;
import org.bylint.input.Document;
import org.bylint.language.Language;
import org.bylint.sources.SourceRegistry;

/** Makes articles of documents. One analyser serves all threads. */
public final class Analyser {
  private final SourceRegistry registry;
  private final HouseNames houseNames;
  private final HouseTerms houseTerms;

  /** An analyser for a house without files of its own. */
  public Analyser(SourceRegistry registry) {
    this(registry, HouseNames.NONE, HouseTerms.NONE);
  }

  public Analyser(SourceRegistry registry, HouseNames houseNames, HouseTerms houseTerms) {
    this.registry = registry;
    this.houseNames = houseNames;
    this.houseTerms = houseTerms;
  }

  /** The same for a house that writes names and words so. */
  public Analyser of(HouseNames names, HouseTerms terms) {
    return new Analyser(registry, names, terms);
  }

  /**
   * An article whose layers are computed on first use.
   *
   * @param published publication date, where the article itself gives none
   */
  public Article analyse(Document document, Language language, Optional<LocalDate> published) {
    return analyse(document, language, published, Optional::empty);
  }

  /**
   * An article that takes the place of another version.
   *
   * @param earlier reads that version, if it is asked for
   */
  public Article analyse(
      Document document,
      Language language,
      Optional<LocalDate> published,
      Supplier<Optional<EarlierVersion>> earlier) {
    return new AnalysedArticle(
        document, language, published, registry, houseNames, houseTerms, earlier);
  }
}
