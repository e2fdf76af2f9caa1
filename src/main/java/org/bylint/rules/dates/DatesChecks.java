package org.bylint.rules.dates;

import java.util.Map;
import org.bylint.rule.Check;

/** The dates checks by the name that rule pages give; a new check is one line here. */
public final class DatesChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("dates.ImpossibleDate", new ImpossibleDate()),
          Map.entry("dates.RelativeWithoutAnchor", new RelativeWithoutAnchor()),
          Map.entry("dates.WeekdayMismatch", new WeekdayMismatch()));

  private DatesChecks() {}
}
