package org.bylint.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bylint.rule.Severity;

/**
 * The configuration in force for a file: each value with where it comes from.
 *
 * @param file the configuration file, where there is one
 * @param profile name of the profile
 * @param language fr, en or auto
 * @param messages language of the report, where anybody says so
 * @param published publication date of articles that carry none, where anybody says so
 * @param sources a team's own registry entries, where it has any
 * @param names the names as the house writes them, where it has a file of them
 * @param baseline file of the findings that are known, where there is one
 * @param suppressions file of exceptions, where there is one
 * @param terms the words that the house avoids, where it has a file of them
 * @param failOn exit code 1 from this severity on; {@link Severity#OFF} stands for never
 * @param minSeverity what is shown
 * @param maxWarnings exit code 1 when there are more
 * @param rules severities and options
 */
public record Config(
    Optional<Path> file,
    Setting<String> profile,
    Setting<String> language,
    Optional<Setting<String>> messages,
    Optional<Setting<LocalDate>> published,
    Optional<Setting<Path>> sources,
    Optional<Setting<Path>> names,
    Optional<Setting<Path>> baseline,
    Optional<Setting<Path>> suppressions,
    Optional<Setting<Path>> terms,
    Setting<Severity> failOn,
    Setting<Severity> minSeverity,
    Optional<Setting<Integer>> maxWarnings,
    RuleSettings rules) {

  /** What decides about findings, in words; files that are named count by what they hold. */
  public String identity() {
    return String.join(
        "\n",
        language.value(),
        published.map(setting -> setting.value().toString()).orElse(""),
        rules.identity());
  }

  /** Files that are named and decide about findings. */
  public List<Path> files() {
    return Stream.of(sources, names, terms, suppressions)
        .flatMap(Optional::stream)
        .map(Setting::value)
        .toList();
  }
}
