package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bylint.engine.fix.AtomicFile;
import org.bylint.input.files.ArticleFile;
import org.bylint.report.NamesYaml;
import org.bylint.report.Wording;
import org.bylint.rules.names.ListedName;
import org.bylint.rules.names.NameInventory;

/**
 * Writes a house's names file, wholly or not at all.
 *
 * @param name the file as the user names it
 * @param file where it is
 */
record NamesExport(String name, Path file, Console console) {

  /** What is asked for; a file that is there already is not written over without a word. */
  static Optional<NamesExport> of(Arguments arguments, Console console) throws UsageException {
    Optional<String> name = arguments.text("--export");
    if (name.isEmpty()) {
      if (arguments.has("--force")) {
        throw new UsageException("--force goes with --export FILE");
      }
      return Optional.empty();
    }
    if (name.get().equals(ArticleFile.STANDARD_INPUT)) {
      throw new UsageException("--export writes a file; name it: --export names.yml");
    }
    Path file = console.resolve(name.get());
    if (Files.isDirectory(file)) {
      throw new UsageException("cannot write " + name.get() + ": it is a folder");
    }
    if (Files.exists(file) && !arguments.has("--force")) {
      throw new UsageException(
          name.get() + " exists already; --force writes over it, or name another file");
    }
    return Optional.of(new NamesExport(name.get(), file, console));
  }

  /**
   * Writes the file.
   *
   * @param code exit code of the run so far
   * @return exit code
   */
  int write(List<ListedName> names, int articles, Wording wording, int code) throws UsageException {
    List<ListedName> chosen = NameInventory.forExport(names, articles);
    if (chosen.isEmpty()) {
      throw new UsageException(
          "no names to write: no person, place or organisation stands in "
              + articles
              + " articles or more (--min-articles changes that)");
    }
    try {
      new AtomicFile().write(file, NamesYaml.of(chosen, wording).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      throw new UsageException("cannot write " + name + ": its folder does not exist");
    } catch (AccessDeniedException e) {
      throw new UsageException("cannot write " + name + ": permission denied");
    } catch (IOException e) {
      throw new UsageException("cannot write " + name + ": " + e.getMessage());
    }
    console.say(
        "bylint: "
            + name
            + wording.pick("\u00a0: ", ": ")
            + wording.count(chosen.size(), "nom", "noms", "name", "names")
            + wording.pick(", à relire avant de s’en servir", ", to be reviewed before use"));
    return code;
  }
}
