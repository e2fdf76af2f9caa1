package org.bylint.engine;

import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.EarlierVersion;
import org.bylint.input.Document;
import org.bylint.input.InputException;
import org.bylint.language.Language;
import org.bylint.language.LanguageDetector;
import org.bylint.language.Languages;

/** Reads files into articles. */
public final class ArticleReader {
  private ArticleReader() {}

  /** Loaded when a language is first to be recognised. */
  private static final class Detector {
    static final LanguageDetector SHARED = LanguageDetector.load();
  }

  /** What became of a file: an article, or the reason why it is left out. */
  public sealed interface Outcome {
    /** An article. */
    record Read(Article article) implements Outcome {}

    /** Left out. */
    record LeftOut(FileResult.Reason reason) implements Outcome {}
  }

  /**
   * Reads a file.
   *
   * @throws InputException when it cannot be read or understood
   */
  public static Outcome read(Input input, FilePlan plan) throws InputException {
    Document document = input.document();
    if (document.source().content().isBlank()) {
      return new Outcome.LeftOut(FileResult.Reason.EMPTY);
    }
    Optional<String> code =
        plan.language().isPresent() ? plan.language() : Detector.SHARED.detect(document);
    if (code.isEmpty()) {
      return new Outcome.LeftOut(FileResult.Reason.OTHER_LANGUAGE);
    }
    Language language = Languages.of(code.get());
    return new Outcome.Read(
        input.earlier().isEmpty()
            ? plan.analyser().analyse(document, language, plan.published())
            : plan.analyser()
                .analyse(
                    document,
                    language,
                    plan.published(),
                    () -> earlier(input, input.earlier().get(), plan, language)));
  }

  /** The version that the repository has, in the language of the new one. */
  private static Optional<EarlierVersion> earlier(
      Input input, Input.Earlier version, FilePlan plan, Language language) {
    try {
      Document document = input.document(version.content());
      return Optional.of(
          new EarlierVersion(
              plan.analyser().analyse(document, language, plan.published()), version.replaced()));
    } catch (InputException e) {
      // what cannot be read is compared with nothing
      return Optional.empty();
    }
  }
}
