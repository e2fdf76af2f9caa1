package org.bylint.rules.terms;

import java.util.Map;
import org.bylint.rule.Check;

/** The terms checks by the name that rule pages give; a new check is one line here. */
public final class TermsChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("terms.AcronymBeforeExpansion", new AcronymBeforeExpansion()),
          Map.entry("terms.AcronymConflict", new AcronymConflict()),
          Map.entry("terms.AcronymUnexpanded", new AcronymUnexpanded()),
          Map.entry("terms.House", new House()),
          Map.entry("terms.InconsistentForm", new InconsistentForm()),
          Map.entry("terms.Presumption", new Presumption()));

  private TermsChecks() {}
}
