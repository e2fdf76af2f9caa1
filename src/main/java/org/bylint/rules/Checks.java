package org.bylint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.Check;

/** The list of checks that rule pages name; a new check is one line here. */
public final class Checks {
  private static final Map<String, Check> ALL = Map.ofEntries();

  private Checks() {}

  /** The check of that name. */
  public static Optional<Check> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** Names of all checks, sorted. */
  public static List<String> names() {
    return ALL.keySet().stream().sorted().toList();
  }
}
