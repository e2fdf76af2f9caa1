package org.bylint.rules.typography;

import org.bylint.analysis.Article;
import org.bylint.input.Block;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;

/** Spaces that are missing after a stop, stand before a comma or a full stop, or stand twice. */
final class Spacing implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    RuleInfo rule = options.rule();
    SpacingSlips slips = new SpacingSlips(article, rule);
    for (Block block : article.document().blocks()) {
      if (rule.zones().contains(block.zone())) {
        slips.read(block.span());
      }
    }
    report(slips.missing(), "", findings);
    report(slips.before(), "before", findings);
    report(slips.doubled(), "doubled", findings);
  }

  private static void report(Places places, String variant, Findings findings) {
    if (!places.isEmpty()) {
      places.reportSafe(findings).variant(variant);
    }
  }
}
