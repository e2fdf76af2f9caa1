package org.bylint.rules.declarative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bylint.rule.Check;
import org.bylint.rule.RuleInfo;

/** The declarative checks by the name that rule pages give; a new check is one line here. */
public final class DeclarativeChecks {
  private static final Map<String, Kind> ALL = Map.ofEntries();

  private DeclarativeChecks() {}

  /**
   * The check of a rule whose page names a declarative one.
   *
   * @throws ParameterException when the page's parameters are not right
   */
  public static Optional<Check> create(RuleInfo rule) {
    return Optional.ofNullable(ALL.get(rule.check()))
        .map(kind -> kind.make().apply(new Parameters(rule.parameters())));
  }

  /** Names of all declarative checks with those of their parameters, sorted by check. */
  public static Map<String, Set<String>> parameters() {
    Map<String, Set<String>> parameters = new TreeMap<>();
    ALL.forEach((name, kind) -> parameters.put(name, kind.parameters()));
    return parameters;
  }
}
