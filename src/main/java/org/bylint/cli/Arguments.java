package org.bylint.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.config.CommandLine;
import org.bylint.rule.Severity;

/**
 * What stands on the command line after the name of a command, and what it means.
 *
 * @param options values by the longest name of the option; a switch has none
 * @param words what is no option
 */
record Arguments(Map<String, List<String>> options, List<String> words) {
  private static final List<String> LEVELS = List.of("error", "warning", "suggestion");

  /** The value of an option; the last one where it is given several times. */
  Optional<String> text(String name) {
    List<String> values = list(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
  }

  /** All values of an option. */
  List<String> list(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** Whether an option is given. */
  boolean has(String name) {
    return options.containsKey(name);
  }

  /** The first word that is no option. */
  Optional<String> word() {
    return words.isEmpty() ? Optional.empty() : Optional.of(words.get(0));
  }

  /** What the command line says over all configuration. */
  CommandLine settings() throws UsageException {
    return new CommandLine(
        text("--config").map(Path::of),
        text("--profile"),
        choice("--lang", List.of("fr", "en", "auto")),
        choice("--messages", List.of("fr", "en")),
        published(),
        choice("--min-severity", LEVELS).flatMap(Severity::of),
        choice("--fail-on", List.of("error", "warning", "suggestion", "never"))
            .map(level -> Severity.of(level).orElse(Severity.OFF)),
        number("--max-warnings", 0),
        list("--set"),
        split("--only"),
        split("--skip"));
  }

  /** The value of an option that takes one of a few words; empty where it is not given. */
  Optional<String> choice(String name, List<String> allowed) throws UsageException {
    Optional<String> value = text(name);
    return value.isPresent()
        ? Optional.of(Mistakes.choice(name, value.get(), allowed))
        : Optional.empty();
  }

  /** The values of an option that may be repeated or hold several words with commas between. */
  private List<String> split(String name) {
    List<String> found = new ArrayList<>();
    for (String value : list(name)) {
      for (String word : value.split(",", -1)) {
        if (!word.isBlank()) {
          found.add(word.strip());
        }
      }
    }
    return found;
  }

  private Optional<LocalDate> published() throws UsageException {
    Optional<String> value = text("--published");
    try {
      return value.map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw new UsageException(
          "--published takes a date such as 2023-08-30, not \"" + value.orElse("") + "\"");
    }
  }

  int jobs() throws UsageException {
    int processors = Runtime.getRuntime().availableProcessors();
    int jobs = number("--jobs", 1).orElse(processors);
    return Math.min(jobs, 4 * processors);
  }

  /** A whole number that is at least {@code least}. */
  Optional<Integer> number(String name, int least) throws UsageException {
    Optional<String> value = text(name);
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
  boolean colour(Console console) throws UsageException {
    String when = choice("--color", List.of("auto", "always", "never")).orElse("auto");
    boolean wanted =
        console.outIsTerminal()
            && console.variable("NO_COLOR").isEmpty()
            && !"dumb".equals(console.variable("TERM").orElse(""));
    return when.equals("always") || (when.equals("auto") && wanted);
  }
}
