package org.bylint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.config.CommandLine;
import org.bylint.rule.Severity;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands share, built without reflection. */
final class Flags {
  private static final List<String> LEVELS = List.of("error", "warning", "suggestion");

  private Flags() {}

  /** A command with its help option. */
  static CommandSpec command(String name, String... description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(description)
        .synopsisHeading("Usage: bylint ")
        .sortOptions(false)
        .abbreviateSynopsis(true)
        .parameterListHeading("%n")
        .optionListHeading("%n");
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("shows this help").build());
    return spec;
  }

  static void value(CommandSpec spec, String name, String label, String... description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  static void values(CommandSpec spec, String name, String label, String... description) {
    spec.addOption(
        OptionSpec.builder(name)
            .paramLabel(label)
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
  }

  static void flag(CommandSpec spec, String name, String... description) {
    spec.addOption(
        OptionSpec.builder(name).arity("0").type(boolean.class).description(description).build());
  }

  /** One argument that may be left out. */
  static void argument(CommandSpec spec, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index("0")
            .arity("0..1")
            .type(String.class)
            .description(description)
            .build());
  }

  static void arguments(CommandSpec spec, String label, String arity, String... description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(arity)
            .required(arity.startsWith("1"))
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
  }

  /** Options that go over the configuration. */
  static void configuration(CommandSpec spec) {
    value(spec, "--profile", "NAME", "kind of newsroom (default: desk)");
    value(spec, "--config", "FILE", "configuration instead of the nearest .bylint.yml");
    values(
        spec,
        "--set",
        "RULE=LEVEL",
        "severity of a rule or category: error, warning, suggestion or off; or an option: RULE.option=VALUE");
    values(spec, "--only", "RULE|CATEGORY", "only these; may be given several times");
    values(spec, "--skip", "RULE|CATEGORY", "not these; may be given several times");
  }

  static void messages(CommandSpec spec) {
    value(spec, "--messages", "LANG", "language of the report: fr or en (default: the locale)");
  }

  static void colour(CommandSpec spec) {
    value(spec, "--color", "WHEN", "auto (default), always or never");
  }

  /** Ends the help with examples. */
  static void examples(CommandSpec spec, String... examples) {
    StringBuilder b = new StringBuilder("%nExamples:%n");
    for (String example : examples) {
      b.append("  ").append(example).append("%n");
    }
    spec.usageMessage().footerHeading(b.toString());
  }

  /** Options about how articles are read and in which language the program speaks. */
  static void reading(CommandSpec spec) {
    value(spec, "--lang", "LANG", "language of the articles: fr, en or auto (default)");
    messages(spec);
    value(spec, "--stdin-path", "NAME", "name of standard input; its ending gives the format");
    value(spec, "--published", "DATE", "publication date (2023-08-30) where an article gives none");
    value(spec, "--jobs", "N", "files read at once (default: one per processor)");
  }

  static Optional<String> text(ParseResult arguments, String name) {
    return has(arguments, name)
        ? Optional.of(arguments.matchedOptionValue(name, ""))
        : Optional.empty();
  }

  static List<String> list(ParseResult arguments, String name) {
    return arguments.matchedOptionValue(name, List.<String>of());
  }

  static boolean has(ParseResult arguments, String name) {
    return arguments.hasMatchedOption(name);
  }

  static Optional<String> argument(ParseResult arguments) {
    return arguments.hasMatchedPositional(0)
        ? Optional.of(arguments.matchedPositionalValue(0, ""))
        : Optional.empty();
  }

  static List<String> arguments(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.<String>of());
  }

  /** What the command line says over all configuration. */
  static CommandLine settings(ParseResult arguments) throws UsageException {
    return new CommandLine(
        text(arguments, "--config").map(Path::of),
        text(arguments, "--profile"),
        choice(arguments, "--lang", List.of("fr", "en", "auto")),
        choice(arguments, "--messages", List.of("fr", "en")),
        published(arguments),
        choice(arguments, "--min-severity", LEVELS).flatMap(Severity::of),
        choice(arguments, "--fail-on", List.of("error", "warning", "suggestion", "never"))
            .map(level -> Severity.of(level).orElse(Severity.OFF)),
        number(arguments, "--max-warnings", 0),
        list(arguments, "--set"),
        words(arguments, "--only"),
        words(arguments, "--skip"));
  }

  /** The value of an option that takes one of a few words; empty where it is not given. */
  static Optional<String> choice(ParseResult arguments, String name, List<String> allowed)
      throws UsageException {
    Optional<String> value = text(arguments, name);
    return value.isPresent()
        ? Optional.of(Mistakes.choice(name, value.get(), allowed))
        : Optional.empty();
  }

  /** The values of an option that may be repeated or hold several words with commas between. */
  private static List<String> words(ParseResult arguments, String name) {
    List<String> words = new ArrayList<>();
    for (String value : list(arguments, name)) {
      for (String word : value.split(",", -1)) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return words;
  }

  private static Optional<LocalDate> published(ParseResult arguments) throws UsageException {
    Optional<String> value = text(arguments, "--published");
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--published takes a date such as 2023-08-30, not \"" + value.orElse("") + "\"");
    }
  }

  static int jobs(ParseResult arguments) throws UsageException {
    int processors = Runtime.getRuntime().availableProcessors();
    int jobs = number(arguments, "--jobs", 1).orElse(processors);
    return Math.min(jobs, 4 * processors);
  }

  /** A whole number that is at least {@code least}. */
  static Optional<Integer> number(ParseResult arguments, String name, int least)
      throws UsageException {
    Optional<String> value = text(arguments, name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      int number = Integer.parseInt(value.get());
      if (number >= least) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new UsageException(
        name + " takes a whole number from " + least + ", not \"" + value.get() + "\"");
  }

  /** Whether the text report has colours: the option, else NO_COLOR and the terminal decide. */
  static boolean colour(ParseResult arguments, Console console) throws UsageException {
    String when = choice(arguments, "--color", List.of("auto", "always", "never")).orElse("auto");
    boolean wanted =
        console.outIsTerminal()
            && console.variable("NO_COLOR").isEmpty()
            && !"dumb".equals(console.variable("TERM").orElse(""));
    return when.equals("always") || (when.equals("auto") && wanted);
  }
}
