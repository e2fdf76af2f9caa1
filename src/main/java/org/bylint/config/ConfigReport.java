package org.bylint.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;

/** The configuration in force for a file as text: each value, and where it comes from. */
public final class ConfigReport {
  private static final int NAME_WIDTH = 36;
  private static final int VALUE_WIDTH = 12;

  private final Config config;
  private final boolean french;
  private final List<String> lines = new ArrayList<>();

  private ConfigReport(Config config, boolean french) {
    this.config = config;
    this.french = french;
  }

  /**
   * The lines of the report.
   *
   * @param language of the report, fr or en
   */
  public static List<String> lines(Config config, RuleCatalogue rules, String language) {
    ConfigReport report = new ConfigReport(config, language.equals("fr"));
    report.settings();
    report.lines.add("");
    rules.all().forEach(report::rule);
    return List.copyOf(report.lines);
  }

  private void settings() {
    add("profile", config.profile());
    add("language", config.language());
    addIfSet("messages", config.messages());
    addIfSet("published", config.published());
    addIfSet("sources", config.sources());
    addIfSet("names", config.names());
    addIfSet("baseline", config.baseline());
    addIfSet("suppressions", config.suppressions());
    addIfSet("terms", config.terms());
    Setting<Severity> failOn = config.failOn();
    String level = failOn.value() == Severity.OFF ? "never" : failOn.value().key();
    add("failOn", new Setting<>(level, failOn.origin()));
    add(
        "minSeverity",
        new Setting<>(config.minSeverity().value().key(), config.minSeverity().origin()));
    addIfSet("maxWarnings", config.maxWarnings());
  }

  private void rule(RuleInfo rule) {
    Setting<Severity> level = config.rules().level(rule);
    add(rule.id(), new Setting<>(level.value().key(), level.origin()));
    if (level.value() == Severity.OFF) {
      return;
    }
    for (String name : rule.options().keySet()) {
      add("  " + name, config.rules().option(rule, name));
    }
  }

  private <T> void addIfSet(String name, Optional<Setting<T>> setting) {
    setting.ifPresent(s -> add(name, s));
  }

  private void add(String name, Setting<?> setting) {
    String value = written(setting.value());
    lines.add(
        pad(name, NAME_WIDTH) + " " + pad(value, VALUE_WIDTH) + " " + origin(setting.origin()));
  }

  private static String written(Object value) {
    return value instanceof List<?> list
        ? "[" + String.join(", ", list.stream().map(Object::toString).toList()) + "]"
        : value.toString();
  }

  private String origin(String origin) {
    if (!french) {
      return origin;
    }
    return origin.equals(RuleSettings.PAGE)
        ? "page de la règle"
        : origin.startsWith(Profiles.ORIGIN)
            ? "profil " + origin.substring(Profiles.ORIGIN.length())
            : origin;
  }

  private static String pad(String text, int width) {
    return text.length() >= width ? text : text + " ".repeat(width - text.length());
  }
}
