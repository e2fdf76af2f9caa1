package org.bylint.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** How commands are called: options and arguments, declared without reflection. */
final class Specs {
  private Specs() {}

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

  /** An argument that must stand before the others. */
  static void firstArgument(CommandSpec spec, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index("0")
            .arity("1")
            .type(String.class)
            .description(description)
            .build());
  }

  /** One or more arguments after the first one. */
  static void furtherArguments(CommandSpec spec, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(label)
            .index("1..*")
            .arity("1..*")
            .required(true)
            .type(List.class)
            .auxiliaryTypes(String.class)
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
        "severity of a rule or category: error, warning, suggestion or off; or an option:"
            + " RULE.option=VALUE");
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
}
