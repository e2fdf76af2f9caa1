package org.bylint.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;

/** Lays sections over each other, the strongest last. */
final class Merge {
  private final RuleCatalogue catalogue;
  private final List<Section> sections;

  Merge(RuleCatalogue catalogue, List<Section> sections) {
    this.catalogue = catalogue;
    this.sections = sections;
  }

  /** The strongest value that any section sets. */
  <T> Optional<Setting<T>> strongest(Function<Section, Optional<Setting<T>>> key) {
    for (int i = sections.size() - 1; i >= 0; i--) {
      Optional<Setting<T>> setting = key.apply(sections.get(i));
      if (setting.isPresent()) {
        return setting;
      }
    }
    return Optional.empty();
  }

  /** Severities and options: in each section what is said of a rule goes before its category. */
  Map<String, RuleSettings.State> rules() {
    Map<String, RuleSettings.State> states = new LinkedHashMap<>();
    for (Section section : sections) {
      for (RuleSetting setting : section.rules()) {
        if (catalogue.find(setting.target()).isEmpty()) {
          catalogue.matching(setting.target()).forEach(rule -> lay(setting, rule, states));
        }
      }
      for (RuleSetting setting : section.rules()) {
        catalogue.find(setting.target()).ifPresent(rule -> lay(setting, rule, states));
      }
    }
    return states;
  }

  private static void lay(
      RuleSetting setting, RuleInfo rule, Map<String, RuleSettings.State> states) {
    RuleSettings.State before =
        states.getOrDefault(
            rule.id(),
            new RuleSettings.State(
                new Setting<>(rule.severity(), RuleSettings.PAGE), false, Map.of()));
    Optional<Severity> level = setting.level();
    Map<String, Setting<Object>> options = new LinkedHashMap<>(before.options());
    setting
        .options()
        .forEach(
            (name, value) -> {
              if (rule.options().containsKey(name)) {
                options.put(name, new Setting<>(value, setting.origin()));
              }
            });
    states.put(
        rule.id(),
        new RuleSettings.State(
            level.isPresent() ? new Setting<>(level.get(), setting.origin()) : before.level(),
            level.isPresent() || before.configured(),
            options));
  }
}
