package org.bylint.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.rule.Check;
import org.bylint.rules.attribution.AttributionChecks;
import org.bylint.rules.dates.DatesChecks;
import org.bylint.rules.declarative.DeclarativeChecks;
import org.bylint.rules.metadata.MetadataChecks;
import org.bylint.rules.names.NamesChecks;
import org.bylint.rules.quotes.QuotesChecks;
import org.bylint.rules.residue.ResidueChecks;
import org.bylint.rules.sources.SourcesChecks;
import org.bylint.rules.terms.TermsChecks;
import org.bylint.rules.typography.TypographyChecks;

/** All checks that rule pages may name, family by family. */
public final class Checks {
  private static final Map<String, Check> ALL = collect();

  private Checks() {}

  private static Map<String, Check> collect() {
    Map<String, Check> all = new TreeMap<>();
    all.putAll(AttributionChecks.ALL);
    all.putAll(DatesChecks.ALL);
    all.putAll(DeclarativeChecks.ALL);
    all.putAll(MetadataChecks.ALL);
    all.putAll(NamesChecks.ALL);
    all.putAll(QuotesChecks.ALL);
    all.putAll(ResidueChecks.ALL);
    all.putAll(SourcesChecks.ALL);
    all.putAll(TermsChecks.ALL);
    all.putAll(TypographyChecks.ALL);
    return all;
  }

  /** The check of that name. */
  public static Optional<Check> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** Names of all checks, sorted. */
  public static List<String> names() {
    return List.copyOf(ALL.keySet());
  }
}
