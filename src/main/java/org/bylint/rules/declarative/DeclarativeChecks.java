package org.bylint.rules.declarative;

import java.util.Map;
import org.bylint.rule.Check;

/** The declarative checks by the name that rule pages give; a new check is one line here. */
public final class DeclarativeChecks {
  public static final Map<String, Check> ALL = Map.ofEntries();

  private DeclarativeChecks() {}
}
