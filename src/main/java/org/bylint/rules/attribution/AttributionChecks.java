package org.bylint.rules.attribution;

import java.util.Map;
import org.bylint.rule.Check;

/** The attribution checks by the name that rule pages give; a new check is one line here. */
public final class AttributionChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("attribution.AnonymousSource", new AnonymousSource()),
          Map.entry("attribution.NoResponse", new NoResponse()),
          Map.entry("attribution.OneSided", new OneSided()),
          Map.entry("attribution.OutletWithoutLink", new OutletWithoutLink()),
          Map.entry("attribution.QuoteWithoutSpeaker", new QuoteWithoutSpeaker()),
          Map.entry("attribution.SourceInLead", new SourceInLead()),
          Map.entry("attribution.UnattributedClaim", new UnattributedClaim()),
          Map.entry("attribution.UnsourcedHearsay", new UnsourcedHearsay()),
          Map.entry("attribution.WeaselSource", new WeaselSource()));

  private AttributionChecks() {}
}
