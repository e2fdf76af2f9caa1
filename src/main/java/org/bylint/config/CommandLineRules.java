package org.bylint.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.Nearest;
import org.jspecify.annotations.Nullable;

/** What the command line says of rules: --set, --only and --skip. */
final class CommandLineRules {
  private final RuleCatalogue catalogue;
  private final CommandLine commandLine;
  private final List<RuleSetting> settings = new ArrayList<>();

  CommandLineRules(RuleCatalogue catalogue, CommandLine commandLine) throws ConfigException {
    this.catalogue = catalogue;
    this.commandLine = commandLine;
    for (String set : commandLine.set()) {
      settings.add(setting(set));
    }
    for (String only : commandLine.only()) {
      known("--only", only);
    }
    for (String skip : commandLine.skip()) {
      known("--skip", skip);
    }
  }

  void checkProfile(Profiles profiles) throws ConfigException {
    Optional<String> profile = commandLine.profile();
    if (profile.isPresent() && !profiles.names().contains(profile.get())) {
      String hint = Nearest.hintOrAll(profile.get(), profiles.names());
      throw new ConfigException("--profile: unknown profile \"" + profile.get() + "\"" + hint);
    }
  }

  /** The command line as the strongest section. */
  Section section() {
    return new Section(
        commandLine.profile().map(v -> new Setting<>(v, "--profile")),
        commandLine.language().map(v -> new Setting<>(v, "--lang")),
        commandLine.messages().map(v -> new Setting<>(v, "--messages")),
        commandLine.published().map(v -> new Setting<>(v, "--published")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        commandLine.failOn().map(v -> new Setting<>(v, "--fail-on")),
        commandLine.minSeverity().map(v -> new Setting<>(v, "--min-severity")),
        commandLine.maxWarnings().map(v -> new Setting<>(v, "--max-warnings")),
        settings);
  }

  /**
   * Turns off what is not asked for. A rule that {@code --only} names by its id, or by a category
   * that is off as a whole, runs even where it is off: at the severity of its page, or as a
   * suggestion.
   */
  Map<String, RuleSettings.State> select(Map<String, RuleSettings.State> states) {
    Map<String, RuleSettings.State> selected = new LinkedHashMap<>(states);
    for (RuleInfo rule : catalogue.all()) {
      RuleSettings.State state = selected.get(rule.id());
      Severity level = state == null ? rule.severity() : state.level().value();
      if (!commandLine.only().isEmpty() && !names(commandLine.only(), rule)) {
        selected.put(rule.id(), with(state, Severity.OFF, "--only"));
      } else if (level == Severity.OFF && asksFor(rule)) {
        Severity own = rule.severity() == Severity.OFF ? Severity.SUGGESTION : rule.severity();
        selected.put(rule.id(), with(state, own, "--only"));
      }
      if (names(commandLine.skip(), rule)) {
        selected.put(rule.id(), with(state, Severity.OFF, "--skip"));
      }
    }
    return selected;
  }

  /** By its id, or by a category that is off as a whole. */
  private boolean asksFor(RuleInfo rule) {
    return commandLine.only().contains(rule.id())
        || (commandLine.only().contains(rule.category())
            && catalogue.matching(rule.category()).stream()
                .allMatch(r -> r.severity() == Severity.OFF));
  }

  private static boolean names(List<String> words, RuleInfo rule) {
    return words.contains(rule.id()) || words.contains(rule.category());
  }

  private static RuleSettings.State with(
      RuleSettings.@Nullable State state, Severity level, String origin) {
    return new RuleSettings.State(
        new Setting<>(level, origin), true, state == null ? Map.of() : state.options());
  }

  private RuleSetting setting(String set) throws ConfigException {
    int equals = set.indexOf('=');
    if (equals < 0) {
      throw new ConfigException(
          "--set "
              + set
              + ": write RULE=LEVEL or RULE.option=VALUE, such as"
              + " names/inconsistent-spelling=warning");
    }
    String target = set.substring(0, equals).strip();
    String value = set.substring(equals + 1).strip();
    int dot = target.lastIndexOf('.');
    if (dot >= 0) {
      return option(target.substring(0, dot), target.substring(dot + 1), value);
    }
    known("--set", target);
    Optional<Severity> level = Severity.of(value);
    if (level.isEmpty()) {
      List<String> levels = Stream.of(Severity.values()).map(Severity::key).toList();
      String hint = Nearest.hintOrAll(value, levels);
      throw new ConfigException("--set " + set + ": unknown severity \"" + value + "\"" + hint);
    }
    return new RuleSetting(target, level, Map.of(), "", "--set");
  }

  private RuleSetting option(String target, String name, String value) throws ConfigException {
    known("--set", target);
    for (RuleInfo rule : catalogue.matching(target)) {
      RuleInfo.OptionInfo info = rule.options().get(name);
      if (info != null) {
        Map<String, Object> options =
            Map.of(name, typed(target + "." + name, value, info.standard()));
        return new RuleSetting(target, Optional.empty(), options, "", "--set");
      }
    }
    List<String> names =
        catalogue.matching(target).stream().flatMap(r -> r.options().keySet().stream()).toList();
    throw new ConfigException(
        "--set: " + target + " has no option \"" + name + "\"" + Nearest.hint(name, names));
  }

  private static Object typed(String what, String value, Object standard) throws ConfigException {
    if (standard instanceof Boolean) {
      if (!value.equals("true") && !value.equals("false")) {
        throw new ConfigException("--set " + what + ": expected true or false, found " + value);
      }
      return value.equals("true");
    }
    if (standard instanceof Long) {
      try {
        return Long.valueOf(value);
      } catch (NumberFormatException e) {
        throw new ConfigException("--set " + what + ": expected a number, found " + value, e);
      }
    }
    return standard instanceof List<?> ? List.of(value.split(",", -1)) : value;
  }

  private void known(String option, String target) throws ConfigException {
    if (catalogue.matching(target).isEmpty()) {
      throw new ConfigException(
          option
              + ": unknown rule or category \""
              + target
              + "\""
              + Nearest.hint(target, catalogue.words()));
    }
  }
}
