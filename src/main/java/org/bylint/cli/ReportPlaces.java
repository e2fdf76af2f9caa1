package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.engine.Input;

/** Looks where reports go before one is begun: none may take the place of an article. */
final class ReportPlaces {
  private ReportPlaces() {}

  /**
   * Sees that each report has a file of its own.
   *
   * @param articles that are checked
   * @throws UsageException when a report would overwrite an article or another report
   */
  static void check(CheckOptions options, List<Input> articles, Console console)
      throws UsageException {
    Set<Path> places = new HashSet<>();
    for (CheckOptions.Output output : options.outputs()) {
      if (output.file().isPresent()) {
        String name = output.file().get();
        Path place = real(console.resolve(name));
        if (!places.add(place)) {
          throw new UsageException(
              "two reports would be written to " + name + ": name another file for one");
        }
        keepArticle(name, place, articles, console);
      }
    }
  }

  private static void keepArticle(String name, Path place, List<Input> articles, Console console)
      throws UsageException {
    if (!Files.exists(place)) {
      return;
    }
    Optional<Path> wanted = Optional.ofNullable(place.getFileName());
    for (Input article : articles) {
      Path file = article.file().orElseGet(() -> console.resolve(article.path()));
      if (wanted.equals(Optional.ofNullable(file.getFileName())) && real(file).equals(place)) {
        throw new UsageException(
            "the report would overwrite "
                + name
                + ", which is one of the articles to check: name another file (an older report"
                + " is left out of the check when .bylintignore names it)");
      }
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }
}
