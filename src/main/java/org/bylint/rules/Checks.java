package org.bylint.rules;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.rule.Check;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.KnownChecks;
import org.bylint.rules.attribution.AttributionChecks;
import org.bylint.rules.corpus.CorpusChecks;
import org.bylint.rules.dates.DatesChecks;
import org.bylint.rules.declarative.DeclarativeChecks;
import org.bylint.rules.languagetool.LanguageToolChecks;
import org.bylint.rules.links.LinksChecks;
import org.bylint.rules.media.MediaChecks;
import org.bylint.rules.metadata.MetadataChecks;
import org.bylint.rules.names.NamesChecks;
import org.bylint.rules.numbers.NumbersChecks;
import org.bylint.rules.quotes.QuotesChecks;
import org.bylint.rules.residue.ResidueChecks;
import org.bylint.rules.sources.SourcesChecks;
import org.bylint.rules.structure.StructureChecks;
import org.bylint.rules.suppression.SuppressionChecks;
import org.bylint.rules.terms.TermsChecks;
import org.bylint.rules.typography.TypographyChecks;

/** All checks that rule pages may name, family by family. */
public final class Checks {
  private static final Map<String, Check> CODED = collect();

  private Checks() {}

  private static Map<String, Check> collect() {
    Map<String, Check> all = new TreeMap<>();
    all.putAll(AttributionChecks.ALL);
    all.putAll(CorpusChecks.ALL);
    all.putAll(DatesChecks.ALL);
    all.putAll(LinksChecks.ALL);
    all.putAll(MediaChecks.ALL);
    all.putAll(LanguageToolChecks.ALL);
    all.putAll(MetadataChecks.ALL);
    all.putAll(NamesChecks.ALL);
    all.putAll(NumbersChecks.ALL);
    all.putAll(QuotesChecks.ALL);
    all.putAll(ResidueChecks.ALL);
    all.putAll(SourcesChecks.ALL);
    all.putAll(StructureChecks.ALL);
    all.putAll(SuppressionChecks.ALL);
    all.putAll(TermsChecks.ALL);
    all.putAll(TypographyChecks.ALL);
    return all;
  }

  /**
   * The check that a rule's page names: the one class, or a declarative check made for this page.
   *
   * @throws org.bylint.rules.declarative.ParameterException when the parameters of a declarative
   *     check are not right
   */
  public static Optional<Check> of(RuleInfo rule) {
    Optional<Check> coded = Optional.ofNullable(CODED.get(rule.check()));
    return coded.isPresent() ? coded : DeclarativeChecks.create(rule);
  }

  /** Names of all checks, and the parameters of the declarative ones. */
  public static KnownChecks known() {
    return new KnownChecks(
        Collections.unmodifiableSet(CODED.keySet()), DeclarativeChecks.parameters());
  }
}
