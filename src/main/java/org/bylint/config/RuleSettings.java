package org.bylint.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;

/** Severities and options of the rules as they are in force for a file. */
public final class RuleSettings {
  /** Origin of what nobody configured. */
  public static final String PAGE = "rule page";

  private final Map<String, State> states;

  RuleSettings(Map<String, State> states) {
    this.states = states;
  }

  /**
   * What is configured for one rule.
   *
   * @param level with its origin; the page's own where nobody configured one
   * @param configured whether anybody did
   * @param options that are configured, with their origins
   */
  record State(Setting<Severity> level, boolean configured, Map<String, Setting<Object>> options) {}

  /** All that is configured, in words: the same words mean the same rules. */
  String identity() {
    StringBuilder b = new StringBuilder();
    new TreeMap<>(states)
        .forEach(
            (id, state) -> {
              b.append(id).append('=').append(state.level().value().key());
              b.append(state.configured() ? "!" : "");
              new TreeMap<>(state.options())
                  .forEach((name, value) -> b.append(' ').append(name).append(value.value()));
              b.append('\n');
            });
    return b.toString();
  }

  /** Severity of the rule's own message; a rule that is {@link Severity#OFF} need not run. */
  public Severity severity(RuleInfo rule) {
    return level(rule).value();
  }

  /**
   * Severity of a finding: that of its variant, but no graver than the severity configured for the
   * rule.
   *
   * @param variant key of the variant; empty for the rule's own message
   */
  public Severity severity(RuleInfo rule, String variant) {
    RuleInfo.Variant found = rule.variants().get(variant);
    State state = states.get(rule.id());
    if (found == null) {
      return severity(rule);
    }
    return state == null || !state.configured()
        ? found.severity()
        : found.severity().capped(state.level().value());
  }

  /** The severity that anybody configured for the rule; empty where its page decides. */
  public Optional<Severity> configured(RuleInfo rule) {
    State state = states.get(rule.id());
    return state == null || !state.configured()
        ? Optional.empty()
        : Optional.of(state.level().value());
  }

  /** Whether the rule must run. */
  public boolean isOn(RuleInfo rule) {
    return severity(rule) != Severity.OFF;
  }

  /** The severity in force and where it comes from. */
  public Setting<Severity> level(RuleInfo rule) {
    State state = states.get(rule.id());
    return state == null ? new Setting<>(rule.severity(), PAGE) : state.level();
  }

  public Options options(RuleInfo rule) {
    Map<String, Object> values = new LinkedHashMap<>();
    State state = states.get(rule.id());
    if (state != null) {
      state.options().forEach((name, setting) -> values.put(name, setting.value()));
    }
    return new Options(rule, values);
  }

  /** An option's value and where it comes from. */
  public Setting<Object> option(RuleInfo rule, String name) {
    State state = states.get(rule.id());
    Setting<Object> set = state == null ? null : state.options().get(name);
    RuleInfo.OptionInfo info = rule.options().get(name);
    if (set != null) {
      return set;
    }
    if (info == null) {
      throw new IllegalArgumentException(rule.id() + " declares no option " + name);
    }
    return new Setting<>(info.standard(), PAGE);
  }
}
