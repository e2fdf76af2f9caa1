package org.bylint.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Options that several commands share, built without reflection. */
final class Flags {
  private static final List<String> LANGUAGES = List.of("fr", "en");

  private Flags() {}

  /** A command with its help option. */
  static CommandSpec command(String name, String... description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage()
        .description(description)
        .synopsisHeading("Usage: bylint ")
        .sortOptions(false)
        .optionListHeading("%n");
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("shows this help")
            .build());
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

  static void arguments(CommandSpec spec, String label, String arity, String... description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .arity(arity)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description(description)
            .build());
  }

  /** Options about how articles are read and in which language the program speaks. */
  static void reading(CommandSpec spec) {
    value(spec, "--lang", "LANG", "language of the articles: fr, en or auto (default: auto)");
    value(spec, "--messages", "LANG", "language of the report: fr or en (default: the locale)");
    value(
        spec,
        "--stdin-path",
        "NAME",
        "how standard input is named, and by its ending which",
        "format it is read as");
    value(
        spec,
        "--published",
        "DATE",
        "publication date (2023-08-30), where the article itself",
        "gives none");
    value(spec, "--jobs", "N", "files read at once (default: one per processor)");
  }

  static Optional<String> text(ParseResult arguments, String name) {
    return Optional.ofNullable(arguments.matchedOptionValue(name, (String) null));
  }

  static List<String> list(ParseResult arguments, String name) {
    return arguments.matchedOptionValue(name, List.<String>of());
  }

  static boolean has(ParseResult arguments, String name) {
    return arguments.hasMatchedOption(name);
  }

  static List<String> arguments(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.<String>of());
  }

  /** Language of the articles; empty to recognise it. */
  static Optional<String> language(ParseResult arguments) throws UsageException {
    String value = text(arguments, "--lang").orElse("auto");
    Mistakes.choice("--lang", value, List.of("fr", "en", "auto"));
    return value.equals("auto") ? Optional.empty() : Optional.of(value);
  }

  /** Language of the report. */
  static String messages(ParseResult arguments, Console console) throws UsageException {
    Optional<String> value = text(arguments, "--messages");
    return value.isPresent()
        ? Mistakes.choice("--messages", value.get(), LANGUAGES)
        : console.language();
  }

  static Optional<LocalDate> published(ParseResult arguments) throws UsageException {
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
}
