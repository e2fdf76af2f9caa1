package org.bylint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Takes a command line apart. */
final class Parser {
  private Parser() {}

  /**
   * Whether there is nothing to take apart: paths alone need no parser, whose classes would double
   * what a cold start loads before it reads the first article.
   */
  static boolean onlyWords(String[] args) {
    for (String arg : args) {
      if (arg.length() > 1 && arg.startsWith("-")) {
        return false;
      }
    }
    return true;
  }

  /** The arguments; empty when help is asked for. */
  static Optional<Arguments> parse(CommandSpec spec, String[] args) throws UsageException {
    ParseResult result;
    try {
      result = new CommandLine(spec).setExpandAtFiles(false).parseArgs(args);
    } catch (ParameterException e) {
      throw new UsageException(Mistakes.explain(e));
    }
    if (result.isUsageHelpRequested()) {
      return Optional.empty();
    }
    Map<String, List<String>> options = new LinkedHashMap<>();
    for (OptionSpec option : result.matchedOptionsSet()) {
      boolean isSwitch = option.arity().max() == 0;
      options.put(option.longestName(), isSwitch ? List.of() : option.stringValues());
    }
    List<String> words =
        result.matchedPositionals().stream()
            .map(PositionalParamSpec::stringValues)
            .flatMap(List::stream)
            .toList();
    return Optional.of(new Arguments(options, words));
  }
}
