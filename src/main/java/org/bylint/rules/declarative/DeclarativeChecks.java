package org.bylint.rules.declarative;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bylint.rule.Check;
import org.bylint.rule.RuleInfo;

/** The declarative checks by the name that rule pages give; a new check is one line here. */
public final class DeclarativeChecks {
  private static final Map<String, Kind> ALL =
      Map.ofEntries(
          Map.entry(
              "phrase",
              new Kind(
                  with(Phrases.PARAMETERS, Listed.PARAMETERS),
                  p -> new Listed(new Phrases(p, "phrases"), p))),
          Map.entry(
              "pattern",
              new Kind(
                  with(Patterns.PARAMETERS, Listed.PARAMETERS),
                  p -> new Listed(new Patterns(p), p))),
          Map.entry("replace", new Kind(Replace.PARAMETERS, Replace::new)),
          Map.entry("count", new Kind(Count.PARAMETERS, Count::new)),
          Map.entry("repeat", new Kind(Repeat.PARAMETERS, Repeat::new)),
          Map.entry("require", new Kind(Require.PARAMETERS, Require::new)),
          Map.entry("consistent", new Kind(Consistent.PARAMETERS, Consistent::new)),
          Map.entry("capitals", new Kind(Capitals.PARAMETERS, Capitals::new)),
          Map.entry("metadata", new Kind(MetadataFields.PARAMETERS, MetadataFields::new)));

  private DeclarativeChecks() {}

  private static Set<String> with(Set<String> some, Set<String> others) {
    return Seekers.with(some, others);
  }

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
    ALL.forEach((name, kind) -> parameters.put(name, new TreeSet<>(kind.parameters())));
    return parameters;
  }
}
