package org.bylint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The options of a rule in force for a file: those configured, else those of its page. Asking for
 * an option that the page does not declare is a defect of the check.
 */
public final class Options {
  private final RuleInfo rule;
  private final Map<String, Object> configured;

  public Options(RuleInfo rule, Map<String, Object> configured) {
    this.rule = rule;
    this.configured = Map.copyOf(configured);
  }

  public RuleInfo rule() {
    return rule;
  }

  public boolean flag(String name) {
    return (Boolean) value(name);
  }

  public int integer(String name) {
    return Math.toIntExact((Long) value(name));
  }

  public String text(String name) {
    return value(name).toString();
  }

  public List<String> strings(String name) {
    return ((List<?>) value(name)).stream().map(Object::toString).toList();
  }

  /** All options with the values in force, in the order of the page. */
  public Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    rule.options().forEach((name, info) -> all.put(name, value(name)));
    return all;
  }

  private Object value(String name) {
    Object set = configured.get(name);
    if (set != null) {
      return set;
    }
    RuleInfo.OptionInfo info = rule.options().get(name);
    if (info == null) {
      throw new IllegalArgumentException(rule.id() + " declares no option " + name);
    }
    return info.standard();
  }
}
