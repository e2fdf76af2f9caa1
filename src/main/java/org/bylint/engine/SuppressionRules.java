package org.bylint.engine;

import java.util.ArrayList;
import java.util.List;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Place;
import org.bylint.yaml.Nearest;

/**
 * The rules about an article's instructions to bylint. They look at what the other rules found, so
 * the engine runs them itself; their pages stand with the others.
 */
final class SuppressionRules {
  static final String UNUSED = "suppression/unused";
  static final String UNKNOWN = "suppression/unknown-rule";
  static final String WITHOUT_REASON = "suppression/without-reason";

  private SuppressionRules() {}

  /**
   * Findings about the instructions of an article.
   *
   * @param active rules that ran on it
   * @param names of all rules and categories there are
   */
  static List<Linter.Seen> findings(
      Suppressions suppressions, List<ActiveRule> active, List<String> names) {
    List<Linter.Seen> seen = new ArrayList<>();
    if (suppressions.isEmpty()) {
      return seen;
    }
    for (ActiveRule rule : active) {
      Findings findings = new Findings(rule.info().id());
      switch (rule.info().id()) {
        case UNUSED -> unused(suppressions, active, names, findings);
        case UNKNOWN -> unknown(suppressions, names, findings);
        case WITHOUT_REASON -> withoutReason(suppressions, findings);
        default -> {
          continue;
        }
      }
      for (Finding finding : findings.all()) {
        seen.add(new Linter.Seen(rule, finding));
      }
    }
    return seen;
  }

  private static void unused(
      Suppressions suppressions, List<ActiveRule> active, List<String> names, Findings findings) {
    for (Suppressions.Unused unused : suppressions.unused()) {
      Place place = Place.source(unused.directive().source());
      if (unused.directive().rules().isEmpty()) {
        findings.at(place).variant("all");
      }
      for (String name : unused.names()) {
        if (names.contains(name) && ran(name, active)) {
          findings.at(place).value("rule", name);
        }
      }
    }
  }

  private static boolean ran(String name, List<ActiveRule> active) {
    for (ActiveRule rule : active) {
      if (Suppressions.names(name, rule.info().id())) {
        return true;
      }
    }
    return false;
  }

  private static void unknown(
      Suppressions suppressions, List<String> names, Findings findings) {
    suppressions
        .directives()
        .forEach(
            directive -> {
              for (String name : directive.rules()) {
                if (!names.contains(name)) {
                  Findings.Draft draft =
                      findings.at(Place.source(directive.source())).value("rule", name);
                  Nearest.to(name, names)
                      .ifPresent(near -> draft.variant("near").value("near", near));
                }
              }
            });
  }

  private static void withoutReason(Suppressions suppressions, Findings findings) {
    suppressions
        .directives()
        .forEach(
            directive -> {
              if (directive.reason().isBlank()) {
                findings.at(Place.source(directive.source()));
              }
            });
  }
}
