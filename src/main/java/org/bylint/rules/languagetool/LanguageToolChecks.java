package org.bylint.rules.languagetool;

import java.util.Map;
import org.bylint.rule.Check;

/** The check of LanguageTool's rules, by the name that rule pages give; one page a kind of rule. */
public final class LanguageToolChecks {
  public static final Map<String, Check> ALL = Map.of("languagetool.Proofread", new Proofread());

  private LanguageToolChecks() {}
}
