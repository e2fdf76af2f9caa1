package org.bylint.rules.numbers;

import java.util.Map;
import org.bylint.rule.Check;

/** The numbers checks by the name that rule pages give; a new check is one line here. */
public final class NumbersChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("numbers.Format", new Format()),
          Map.entry("numbers.HeadlineMismatch", new HeadlineMismatch()),
          Map.entry("numbers.PercentChange", new PercentChange()),
          Map.entry("numbers.PercentVsPoints", new PercentVsPoints()),
          Map.entry("numbers.Scale", new Scale()),
          Map.entry("numbers.SumMismatch", new SumMismatch()));

  private NumbersChecks() {}
}
