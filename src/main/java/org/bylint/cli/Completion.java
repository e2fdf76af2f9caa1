package org.bylint.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.config.Profiles;
import org.bylint.rules.RuleSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * What may stand on a command line, for the scripts of the shells.
 *
 * @param commands in the order of the help
 * @param rules ids and categories of the rules
 */
record Completion(List<Subcommand> commands, List<String> rules) {

  /** What completes a value. */
  enum Kind {
    /** There is none: a switch. */
    NONE,
    /** One of the words that go with it. */
    WORDS,
    /** The id or category of a rule. */
    RULES,
    /** A file or folder, or a rule. */
    FILES_AND_RULES,
    /** A file or folder. */
    FILES,
    /** Anything, such as a number. */
    ANY
  }

  /** A value: what it is called, and what completes it. */
  record Value(String label, Kind kind, List<String> words) {}

  /** An option. */
  record Option(List<String> names, String description, Value value, boolean repeated) {
    /** The name that says most. */
    String name() {
      return names.get(names.size() - 1);
    }
  }

  /** A command with its options and what completes its arguments. */
  record Subcommand(String name, String description, List<Option> options, Value argument) {}

  /** Everything that the program understands. */
  static Completion ofAllCommands() {
    List<Subcommand> commands = new ArrayList<>();
    for (String name : Commands.NAMES) {
      Commands.find(name).ifPresent(command -> commands.add(subcommand(command.spec())));
    }
    return new Completion(commands, RuleSet.builtIn().catalogue().words());
  }

  private static Subcommand subcommand(CommandSpec spec) {
    List<Option> options = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      options.add(
          new Option(
              List.of(option.names()),
              String.join(" ", option.description()),
              value(spec.name(), option),
              option.isMultiValue()));
    }
    return new Subcommand(
        spec.name(), brief(spec.usageMessage().description()), options, argument(spec));
  }

  /** The description up to the first stop. */
  private static String brief(String[] description) {
    String text = String.join(" ", description);
    int colon = text.indexOf(':');
    int stop = text.indexOf(". ");
    int end = colon < 0 ? stop : stop < 0 ? colon : Math.min(colon, stop);
    String first = end < 0 ? text : text.substring(0, end);
    return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
  }

  private static Value value(String command, OptionSpec option) {
    if (option.arity().max() == 0) {
      return new Value("", Kind.NONE, List.of());
    }
    String label = option.paramLabel();
    List<String> words = words(command, option.longestName());
    if (!words.isEmpty()) {
      return new Value(label, Kind.WORDS, words);
    }
    return new Value(label, kind(label), List.of());
  }

  private static Kind kind(String label) {
    if (label.startsWith("RULE")) {
      return Kind.RULES;
    }
    boolean file = label.startsWith("FILE") || label.startsWith("DIR") || label.startsWith("PATH");
    return file ? Kind.FILES : Kind.ANY;
  }

  /** The words that an option takes. */
  static List<String> words(String command, String option) {
    return switch (option) {
      case "--format" -> command.equals("check") ? CheckOptions.FORMATS : List.of("text", "json");
      case "--fail-on" -> List.of("error", "warning", "suggestion", "never");
      case "--min-severity" -> List.of("error", "warning", "suggestion");
      case "--lang" -> List.of("fr", "en", "auto");
      case "--messages" -> List.of("fr", "en");
      case "--color" -> List.of("auto", "always", "never");
      case "--kind" -> List.of("person", "place", "organisation", "acronym");
      case "--ci" -> List.of("github", "gitlab");
      case "--profile" -> Profiles.builtIn().names();
      default -> List.of();
    };
  }

  private static Value argument(CommandSpec spec) {
    Optional<PositionalParamSpec> first = spec.positionalParameters().stream().findFirst();
    String label = first.map(PositionalParamSpec::paramLabel).orElse("");
    if (spec.name().equals("try-rule")) {
      return new Value(label, Kind.FILES_AND_RULES, List.of());
    }
    if (label.equals("SHELL")) {
      return new Value(label, Kind.WORDS, CompletionCommand.SHELLS);
    }
    return first.isEmpty()
        ? new Value("", Kind.NONE, List.of())
        : new Value(label, kind(label), List.of());
  }
}
