package org.bylint.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bylint.rule.Severity;

/** The keys that a configuration file and each of its overrides may set. */
record Section(
    Optional<Setting<String>> profile,
    Optional<Setting<String>> language,
    Optional<Setting<String>> messages,
    Optional<Setting<LocalDate>> published,
    Optional<Setting<Path>> sources,
    Optional<Setting<Path>> names,
    Optional<Setting<Path>> baseline,
    Optional<Setting<Path>> suppressions,
    Optional<Setting<Path>> terms,
    Optional<Setting<Severity>> failOn,
    Optional<Setting<Severity>> minSeverity,
    Optional<Setting<Integer>> maxWarnings,
    List<RuleSetting> rules) {

  /** A section that says only this of rules. */
  static Section ofRules(List<RuleSetting> rules) {
    return new Section(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.copyOf(rules));
  }
}
