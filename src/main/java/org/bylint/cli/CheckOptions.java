package org.bylint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.config.CommandLine;

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
 */
record CheckOptions(
    List<String> paths,
    List<Output> outputs,
    CommandLine settings,
    String stdinPath,
    int jobs,
    boolean quiet,
    boolean verbose,
    boolean colour) {
  private static final List<String> FORMATS = List.of("text", "json");

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
    return new CheckOptions(
        paths,
        outputs(arguments.list("--format")),
        arguments.settings(),
        arguments.text("--stdin-path").orElse("stdin"),
        arguments.jobs(),
        arguments.has("--quiet"),
        arguments.has("--verbose"),
        arguments.colour(console));
  }

  private static List<Output> outputs(List<String> formats) throws UsageException {
    List<Output> outputs = new ArrayList<>();
    int toStandardOutput = 0;
    for (String format : formats) {
      int equals = format.indexOf('=');
      String name = equals < 0 ? format : format.substring(0, equals);
      Mistakes.choice("--format", name, FORMATS);
      toStandardOutput += equals < 0 ? 1 : 0;
      outputs.add(
          new Output(
              name, equals < 0 ? Optional.empty() : Optional.of(format.substring(equals + 1))));
    }
    if (toStandardOutput > 1) {
      throw new UsageException(
          "two formats on standard output would mix; write one into a file: --format json=FILE");
    }
    return outputs.isEmpty() ? List.of(new Output("text", Optional.empty())) : outputs;
  }
}
