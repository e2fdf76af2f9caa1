package org.bylint.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.config.CommandLine;
import org.bylint.input.files.ArticleFile;

/**
 * What {@code bylint check} is asked for.
 *
 * @param paths files, folders, globs, or {@code -}
 * @param outputs formats and where they go
 * @param settings what overrides the configuration
 * @param stdinPath name of standard input
 * @param jobs number of files at once
 * @param quiet one line for each finding
 * @param verbose also says why
 * @param colour whether the text report has colours
 * @param corrections what becomes of corrections
 * @param baseline what becomes of findings that are known
 * @param git which part of a repository is checked
 * @param cache folder in which results are kept; empty for none
 */
record CheckOptions(
    List<String> paths,
    List<Output> outputs,
    CommandLine settings,
    String stdinPath,
    int jobs,
    boolean quiet,
    boolean verbose,
    boolean colour,
    Corrections corrections,
    BaselineUse baseline,
    GitOptions git,
    Optional<Path> cache) {
  static final List<String> FORMATS =
      List.of(
          "text",
          "json",
          "jsonl",
          "sarif",
          "github",
          "gitlab",
          "checkstyle",
          "junit",
          "rdjson",
          "html");

  /** Formats that show or measure what stands around a finding. */
  private static final List<String> NEED_CONTENT = List.of("rdjson", "html");

  /**
   * A report that is asked for.
   *
   * @param format name of the format
   * @param file where it goes; empty for standard output
   */
  record Output(String format, Optional<String> file) {}

  static CheckOptions of(Arguments arguments, Console console) throws UsageException {
    List<String> paths = arguments.words();
    if (arguments.has("--quiet") && arguments.has("--verbose")) {
      throw new UsageException("--quiet and --verbose exclude each other");
    }
    Corrections corrections = Corrections.of(arguments);
    List<Output> outputs = outputs(arguments.list("--format"));
    return new CheckOptions(
        paths,
        corrections.wanted() ? beside(corrections, paths, outputs) : shown(outputs),
        arguments.settings(),
        arguments.text("--stdin-path").orElse("stdin"),
        arguments.jobs(),
        arguments.has("--quiet"),
        arguments.has("--verbose"),
        arguments.colour(console),
        corrections,
        BaselineUse.of(arguments),
        GitOptions.of(arguments, corrections),
        RunCache.folder(arguments, console));
  }

  /** Whether a report needs what stands in the files. */
  boolean needsContent() {
    return outputs.stream().anyMatch(output -> NEED_CONTENT.contains(output.format()));
  }

  /** Whether a report tells what --fix would do: all of it, for a run over whole files. */
  boolean tellsOffers() {
    return !quiet
        && !corrections.wanted()
        && !git.wanted()
        && outputs.stream().anyMatch(output -> output.format().equals("text"));
  }

  /** Whether a report on standard output says something of every file. */
  boolean listsEveryFile() {
    return outputs.stream()
        .anyMatch(output -> output.file().isEmpty() && !output.format().equals("text"));
  }

  /** Whether the corrected text of standard input goes to standard output. */
  boolean isFilter() {
    return corrections.use() == Corrections.Use.APPLY && paths.contains(ArticleFile.STANDARD_INPUT);
  }

  /** The reports beside corrections, which may need standard output for themselves. */
  private static List<Output> beside(
      Corrections corrections, List<String> paths, List<Output> outputs) throws UsageException {
    boolean filter = paths.contains(ArticleFile.STANDARD_INPUT);
    boolean show = corrections.use() == Corrections.Use.SHOW;
    if (filter && !show && paths.size() > 1) {
      throw new UsageException(
          "--fix writes standard input to standard output; correct the other files in another run");
    }
    if ((filter || show) && outputs.stream().anyMatch(output -> output.file().isEmpty())) {
      throw new UsageException(
          (show ? "--diff" : "--fix with standard input")
              + " needs standard output for itself; write the report into a file: --format "
              + outputs.get(0).format()
              + "=FILE");
    }
    return show ? outputs : shown(outputs);
  }

  private static List<Output> shown(List<Output> outputs) {
    return outputs.isEmpty() ? List.of(new Output("text", Optional.empty())) : outputs;
  }

  private static List<Output> outputs(List<String> formats) throws UsageException {
    List<Output> outputs = new ArrayList<>();
    int toStandardOutput = 0;
    for (String format : formats) {
      int equals = format.indexOf('=');
      String name = equals < 0 ? format : format.substring(0, equals);
      Mistakes.choice("--format", name, FORMATS);
      toStandardOutput += equals < 0 ? 1 : 0;
      if (equals == format.length() - 1) {
        throw new UsageException(
            "--format " + format + " names no file: --format " + name + "=FILE");
      }
      outputs.add(
          new Output(
              name, equals < 0 ? Optional.empty() : Optional.of(format.substring(equals + 1))));
    }
    if (toStandardOutput > 1) {
      throw new UsageException(
          "two formats on standard output would mix; write one into a file: --format json=FILE");
    }
    return outputs;
  }
}
