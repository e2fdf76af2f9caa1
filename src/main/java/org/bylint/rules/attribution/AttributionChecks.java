package org.bylint.rules.attribution;

import java.util.Map;
import org.bylint.rule.Check;

/** The attribution checks by the name that rule pages give; a new check is one line here. */
public final class AttributionChecks {
  public static final Map<String, Check> ALL = Map.ofEntries();

  private AttributionChecks() {}
}
