package org.bylint.engine.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;

/**
 * The one correction of a finding that may be applied without asking which.
 *
 * @param rule id of the rule
 * @param fix the correction
 */
public record Proposal(String rule, Fix fix) {

  /**
   * The correction of a finding; empty where there is none as safe as asked for, and where there
   * are several: a choice among words is the editor's.
   *
   * @param limit SAFE, or UNSAFE to take both
   */
  static Optional<Proposal> of(Finding finding, Fix.Applicability limit) {
    List<Fix> possible = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      boolean allowed = fix.applicability().compareTo(limit) <= 0;
      if (allowed && !fix.edits().isEmpty()) {
        possible.add(fix);
      }
    }
    return possible.size() == 1
        ? Optional.of(new Proposal(finding.rule(), possible.get(0)))
        : Optional.empty();
  }
}
