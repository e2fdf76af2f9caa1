package org.bylint.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bylint.config.ConfigException;
import org.bylint.config.ConfigResolver;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.input.files.ArticleFile;
import org.bylint.input.files.ArticleFiles;
import org.bylint.input.files.FoundFiles;
import org.bylint.input.files.Readers;

/**
 * The files that a command line names.
 *
 * @param articles to be read, sorted by path
 * @param problems paths that cannot be read
 * @param notices words on files that are left out
 */
record Inputs(List<Input> articles, List<FileResult.Failed> problems, List<String> notices) {

  /**
   * Finds them.
   *
   * @param paths files, folders, patterns or {@code -}; none for the current folder
   * @param stdinPath how standard input is named
   */
  static Inputs find(
      List<String> paths, String stdinPath, ConfigResolver configs, Console console) {
    FoundFiles found =
        ArticleFiles.find(console.directory(), paths.isEmpty() ? List.of(".") : paths);
    List<Input> articles = new ArrayList<>();
    for (ArticleFile file : found.files()) {
      if (file.isStandardInput()) {
        articles.add(Input.stream(stdinPath, console.in()));
      } else if (paths.contains(file.path()) || !ignored(file.path(), configs)) {
        articles.add(Input.file(file.path(), file.file()));
      }
    }
    List<FileResult.Failed> problems = new ArrayList<>();
    found.problems().forEach(p -> problems.add(new FileResult.Failed(p.path(), p.message())));
    if (articles.isEmpty() && problems.isEmpty() && !paths.isEmpty()) {
      problems.add(
          new FileResult.Failed(String.join(", ", paths), "no article here" + others(found)));
    }
    List<String> notices = new ArrayList<>();
    found.skipped().forEach(s -> notices.add(s.path() + ": " + s.message()));
    return new Inputs(articles, problems, notices);
  }

  /** Which formats are read, for a file in another one. */
  static String formats() {
    return "bylint reads " + Readers.extensionList();
  }

  private static String others(FoundFiles found) {
    return found.passedOver() == 0
        ? ""
        : ", only files of other formats (" + found.passedOver() + ")";
  }

  /** Whether the configuration leaves a file out, by its path from the working directory. */
  static boolean ignored(String path, ConfigResolver configs) {
    try {
      return configs.ignores(Path.of(path));
    } catch (InvalidPathException e) {
      // a name that the locale cannot spell is in no configuration
      return false;
    } catch (ConfigException e) {
      // the file fails with the same message when its turn comes
      return false;
    }
  }
}
