package org.bylint.rules.links;

import java.util.Map;
import org.bylint.rule.Check;

/** The links checks by the name that rule pages give; a new check is one line here. */
public final class LinksChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("links.BrokenTarget", new BrokenTarget()),
          Map.entry("links.Tracking", new Tracking()));

  private LinksChecks() {}
}
