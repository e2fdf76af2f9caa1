package org.bylint.engine;

import java.util.Optional;
import org.bylint.rule.Check;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.Finding;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;

/**
 * A rule that is in force for a file.
 *
 * @param info its page
 * @param check what does the work
 * @param options in force
 * @param configured severity that profile, configuration or command line give it; empty where the
 *     page decides
 */
public record ActiveRule(
    RuleInfo info, Check check, Options options, Optional<Severity> configured) {

  /** Severity of a finding: a variant has its own, which a configured one caps. */
  Severity severity(Finding finding) {
    RuleInfo.Variant variant = info.variants().get(finding.variant());
    if (variant == null) {
      return configured.orElse(info.severity());
    }
    return configured.map(variant.severity()::capped).orElse(variant.severity());
  }

  /** Whether the rule compares articles with each other. */
  boolean compares() {
    return check instanceof CorpusCheck;
  }

  /** Whether the rule reads articles in a language. */
  boolean reads(String language) {
    return info.languages().isEmpty() || info.languages().contains(language);
  }
}
