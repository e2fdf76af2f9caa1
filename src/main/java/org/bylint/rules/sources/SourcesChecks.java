package org.bylint.rules.sources;

import java.util.Map;
import org.bylint.rule.Check;

/** The sources checks by the name that rule pages give; a new check is one line here. */
public final class SourcesChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("sources.AmbiguousSource", new AmbiguousSource()),
          Map.entry("sources.MissingSourceTag", new MissingSourceTag()),
          Map.entry("sources.UnknownSource", new UnknownSource()));

  private SourcesChecks() {}
}
