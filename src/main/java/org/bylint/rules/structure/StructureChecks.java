package org.bylint.rules.structure;

import java.util.Map;
import org.bylint.rule.Check;

/** The structure checks by the name that rule pages give; a new check is one line here. */
public final class StructureChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(Map.entry("structure.Dateline", new DatelineCheck()));

  private StructureChecks() {}
}
