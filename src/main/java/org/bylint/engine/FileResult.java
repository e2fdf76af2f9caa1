package org.bylint.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of one file. */
public sealed interface FileResult {
  /** The file as the user named it or as the walk found it. */
  String path();

  /**
   * It was checked.
   *
   * @param path the file
   * @param language code of the article's language
   * @param issues in the order of the file
   * @param suppressed number of findings that the article itself suppresses
   * @param defects rules that failed
   * @param content what stands in the file; empty unless a report of the run needs it
   */
  record Checked(
      String path,
      String language,
      List<Issue> issues,
      int suppressed,
      List<Defect> defects,
      Optional<String> content)
      implements FileResult {
    public Checked {
      issues = List.copyOf(issues);
      defects = List.copyOf(defects);
    }

    /** The same with only some of its issues. */
    public Checked withOnly(List<Issue> some) {
      return new Checked(path, language, some, suppressed, defects, content);
    }
  }

  /**
   * It was left out for a reason that is no error: another language, not a text.
   *
   * @param path the file
   * @param reason why
   */
  record Skipped(String path, Reason reason) implements FileResult {}

  /** The result with more defects. */
  static FileResult with(FileResult result, List<Defect> more) {
    if (more.isEmpty() || !(result instanceof Checked checked)) {
      return result;
    }
    List<Defect> all = new ArrayList<>(checked.defects());
    all.addAll(more);
    return new Checked(
        checked.path(),
        checked.language(),
        checked.issues(),
        checked.suppressed(),
        all,
        checked.content());
  }

  /** Why a file was left out. */
  enum Reason {
    /** It is in a language that bylint does not read. */
    OTHER_LANGUAGE,
    /** It holds no text at all. */
    EMPTY
  }

  /**
   * It could not be read or understood.
   *
   * @param path the file
   * @param message names place and remedy for a person
   */
  record Failed(String path, String message) implements FileResult {}

  /**
   * It was not checked because the configuration in force for it is wrong, as it may be for many.
   *
   * @param path the article
   * @param file what is wrong: the configuration, or a file that it names
   * @param message names place and remedy for a person
   */
  record Misconfigured(String path, String file, String message) implements FileResult {

    /** The wrong file as an input that failed, to be reported once. */
    public Failed failed() {
      return new Failed(file, message);
    }
  }
}
