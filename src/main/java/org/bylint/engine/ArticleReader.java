package org.bylint.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.Document;
import org.bylint.input.InputException;
import org.bylint.language.Languages;

/** Reads files into articles. One reader serves all threads. */
public final class ArticleReader {
  private final Analyser analyser;
  private final Optional<String> language;
  private final Optional<LocalDate> published;

  /**
   * A reader.
   *
   * @param language code of the articles' language; empty to recognise it for each
   * @param published when the articles were published; empty to read it in each
   */
  public ArticleReader(
      Analyser analyser, Optional<String> language, Optional<LocalDate> published) {
    this.analyser = analyser;
    this.language = language;
    this.published = published;
  }

  /**
   * The article in a file; empty when it is in a language that bylint does not read.
   *
   * @throws InputException when the file cannot be read or understood
   */
  public Optional<Article> read(Input input) throws InputException {
    Document document = input.document();
    Optional<String> code = language.isPresent() ? language : document.metadata().value(org.bylint.input.Metadata.Property.LANGUAGE).filter(Languages.codes()::contains).or(() -> Optional.of("fr"));
    return code.map(c -> analyser.analyse(document, Languages.of(c), published));
  }
}
