package org.bylint.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.Severity;
import picocli.CommandLine.ParseResult;

/**
 * Which rules the command line asks for.
 *
 * @param profile name of a profile
 * @param config a configuration file
 * @param severities by rule or category
 * @param only rules and categories that run; empty for all
 * @param skip rules and categories that do not run
 */
record RuleChoice(
    Optional<String> profile,
    Optional<String> config,
    Map<String, Severity> severities,
    List<String> only,
    List<String> skip) {

  static RuleChoice of(ParseResult arguments) throws UsageException {
    Map<String, Severity> severities = new LinkedHashMap<>();
    for (String setting : Flags.list(arguments, "--set")) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        throw new UsageException("--set takes RULE=LEVEL, not \"" + setting + "\"");
      }
      String level = setting.substring(equals + 1);
      Mistakes.choice("--set", level, List.of("error", "warning", "suggestion", "off"));
      severities.put(
          setting.substring(0, equals), Severity.of(level).orElse(Severity.OFF));
    }
    return new RuleChoice(
        Flags.text(arguments, "--profile"),
        Flags.text(arguments, "--config"),
        severities,
        names(arguments, "--only"),
        names(arguments, "--skip"));
  }

  private static List<String> names(ParseResult arguments, String option) {
    List<String> names = new ArrayList<>();
    for (String value : Flags.list(arguments, option)) {
      for (String name : value.split(",", -1)) {
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }
}
