package org.bylint.rules.suppression;

import java.util.Map;
import org.bylint.rule.Check;

/** The checks of an article's instructions to bylint, by the name that rule pages give. */
public final class SuppressionChecks {
  /** Needs what all other rules found, which only the engine knows: the engine does the work. */
  private static final Check BY_THE_ENGINE = (article, options, findings) -> {};

  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("suppression.Expired", BY_THE_ENGINE),
          Map.entry("suppression.UnknownInstruction", BY_THE_ENGINE),
          Map.entry("suppression.UnknownRule", BY_THE_ENGINE),
          Map.entry("suppression.Unused", BY_THE_ENGINE),
          Map.entry("suppression.WithoutReason", BY_THE_ENGINE));

  private SuppressionChecks() {}
}
