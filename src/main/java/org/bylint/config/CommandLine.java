package org.bylint.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bylint.rule.Severity;

/**
 * What the command line says; it goes before every file.
 *
 * @param config {@code --config}
 * @param profile {@code --profile}
 * @param language {@code --lang}: fr, en or auto
 * @param messages {@code --messages}: fr or en
 * @param published {@code --published}
 * @param minSeverity {@code --min-severity}
 * @param failOn {@code --fail-on}; {@link Severity#OFF} stands for never
 * @param maxWarnings {@code --max-warnings}
 * @param set {@code --set RULE=LEVEL} or {@code RULE.option=VALUE}, in order
 * @param only {@code --only RULE|CATEGORY}
 * @param skip {@code --skip RULE|CATEGORY}
 */
public record CommandLine(
    Optional<Path> config,
    Optional<String> profile,
    Optional<String> language,
    Optional<String> messages,
    Optional<LocalDate> published,
    Optional<Severity> minSeverity,
    Optional<Severity> failOn,
    Optional<Integer> maxWarnings,
    List<String> set,
    List<String> only,
    List<String> skip) {
  public static final CommandLine NONE =
      new CommandLine(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          List.of());

  public CommandLine {
    set = List.copyOf(set);
    only = List.copyOf(only);
    skip = List.copyOf(skip);
  }

  /** The same for one rule alone. */
  public CommandLine onlyRule(String id) {
    return new CommandLine(
        config,
        profile,
        language,
        messages,
        published,
        minSeverity,
        failOn,
        maxWarnings,
        set,
        List.of(id),
        List.of());
  }
}
