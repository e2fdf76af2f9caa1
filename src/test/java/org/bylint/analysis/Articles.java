package org.bylint.analysis;

import java.time.LocalDate;
import java.util.Optional;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.InputException;
import org.bylint.input.files.Readers;
import org.bylint.language.Languages;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.SourceFile;

/** Articles for the tests of the analysis: read and analysed as those of a run are. */
public final class Articles {
  private static final Analyser ANALYSER = new Analyser(SourceRegistry.builtIn());

  private Articles() {}

  /** A plain text that does not say when it was published. */
  public static Article text(String language, String text) {
    return of(language, "article.txt", text, Optional.empty());
  }

  /** A plain text published on a day. */
  public static Article published(String day, String language, String text) {
    return of(language, "article.txt", text, Optional.of(LocalDate.parse(day)));
  }

  /** A file of any format, by the ending of its path. */
  public static Article file(String language, String path, String text) {
    return of(language, path, text, Optional.empty());
  }

  private static Article of(
      String language, String path, String text, Optional<LocalDate> published) {
    try {
      return ANALYSER.analyse(
          Readers.forPath(path).orElseThrow().read(SourceFile.of(path, text)),
          Languages.of(language),
          published);
    } catch (InputException e) {
      throw new AssertionError(e);
    }
  }
}
