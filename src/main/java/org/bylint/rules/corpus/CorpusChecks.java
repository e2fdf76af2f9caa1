package org.bylint.rules.corpus;

import java.util.Map;
import org.bylint.rule.Check;

/** The corpus checks by the name that rule pages give; a new check is one line here. */
public final class CorpusChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("corpus.DuplicateArticle", new DuplicateArticle()),
          Map.entry("corpus.SourceVariants", new SourceVariants()));

  private CorpusChecks() {}
}
