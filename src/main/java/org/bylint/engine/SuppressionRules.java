package org.bylint.engine;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bylint.input.Directive;
import org.bylint.input.Document;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Nearest;

/**
 * The rules about an article's instructions to bylint. They look at what the other rules found, so
 * the engine runs them itself; their pages stand with the others.
 */
public final class SuppressionRules {
  private static final List<String> INSTRUCTIONS = Directive.words();

  private final List<Directive> directives;
  private final Suppressions suppressions;
  private final Set<String> ran;
  private final boolean all;
  private final List<String> names;

  /**
   * The rules for one article.
   *
   * @param ran ids of the rules that ran on it
   * @param all whether these are all that are in force; else what suppresses nothing here may
   *     suppress something where the article is compared with others
   * @param names ids and categories of all rules there are
   */
  SuppressionRules(
      Document document,
      Suppressions suppressions,
      Set<String> ran,
      boolean all,
      List<String> names) {
    this.directives = document.directives();
    this.suppressions = suppressions;
    this.ran = ran;
    this.all = all;
    this.names = names;
  }

  /** What one of these rules finds where it runs alone; nothing for any other rule. */
  public static List<Finding> alone(Document document, RuleInfo rule, List<String> names) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    Suppressions suppressions = new Suppressions(document, document.source().lines(), today);
    return new SuppressionRules(document, suppressions, Set.of(rule.id()), true, names)
        .findings(rule);
  }

  /** What a rule finds; nothing for a rule about anything else. */
  List<Finding> findings(RuleInfo rule) {
    Findings findings = new Findings(rule.id());
    switch (rule.check()) {
      case "suppression.Unused" -> unused(findings);
      case "suppression.UnknownInstruction" -> unknownInstruction(findings);
      case "suppression.UnknownRule" -> unknownRule(findings);
      case "suppression.WithoutReason" -> withoutReason(findings);
      case "suppression.Expired" -> expired(findings);
      default -> {
        return List.of();
      }
    }
    return findings.all();
  }

  private void unused(Findings findings) {
    for (Suppressions.Unused unused : suppressions.unused()) {
      Place place = Place.source(unused.directive().source());
      if (unused.directive().rules().isEmpty() && all) {
        findings.at(place).variant("all");
      }
      for (String name : unused.names()) {
        if (names.contains(name) && ran(name)) {
          findings.at(place).value("rule", name);
        }
      }
    }
  }

  /** Whether a rule that the name means ran: what did not run cannot be suppressed. */
  private boolean ran(String name) {
    return ran.stream().anyMatch(rule -> Suppressions.names(name, rule));
  }

  private void unknownInstruction(Findings findings) {
    for (Directive directive : directives) {
      if (directive.kind() == Directive.Kind.UNKNOWN) {
        Findings.Draft draft =
            findings.at(Place.source(directive.source())).value("word", directive.word());
        Nearest.to(directive.word(), INSTRUCTIONS)
            .ifPresent(near -> draft.variant("near").value("near", near));
      }
    }
  }

  private void unknownRule(Findings findings) {
    for (Directive directive : suppressions.directives()) {
      List<String> wrong = new ArrayList<>(directive.rules());
      wrong.removeAll(names);
      for (String name : wrong) {
        Findings.Draft draft = findings.at(Place.source(directive.source())).value("rule", name);
        Nearest.to(name, names).ifPresent(near -> draft.variant("near").value("near", near));
      }
    }
  }

  private void withoutReason(Findings findings) {
    for (Directive directive : suppressions.directives()) {
      if (directive.reason().isBlank()) {
        findings.at(Place.source(directive.source()));
      }
    }
  }

  private void expired(Findings findings) {
    for (Directive directive : suppressions.over()) {
      findings
          .at(Place.source(directive.source()))
          .value("date", directive.until().map(LocalDate::toString).orElse(""));
    }
  }
}
