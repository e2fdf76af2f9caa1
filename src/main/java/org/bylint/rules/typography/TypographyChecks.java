package org.bylint.rules.typography;

import java.util.Map;
import org.bylint.rule.Check;

/** The typography checks by the name that rule pages give; a new check is one line here. */
public final class TypographyChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("typography.CapitalAccents", new CapitalAccents()),
          Map.entry("typography.DoublePunctuation", new DoublePunctuation()),
          Map.entry("typography.DoubledWord", new DoubledWord()),
          Map.entry("typography.EnglishStyle", new EnglishStyle()),
          Map.entry("typography.FrenchSpacing", new FrenchSpacing()),
          Map.entry("typography.MixedApostrophe", new MixedApostrophe()),
          Map.entry("typography.Spacing", new Spacing()));

  private TypographyChecks() {}
}
