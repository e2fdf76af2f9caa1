package org.bylint.rules.declarative;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.rule.RuleInfo;

/** Looks for the words or patterns of a rule page where the rule reports. */
@FunctionalInterface
interface Seeker {
  /** Hits in the order of the text, none inside another. */
  List<Hit> seek(Article article, RuleInfo rule);
}
