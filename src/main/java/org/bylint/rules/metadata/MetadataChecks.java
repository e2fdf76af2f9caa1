package org.bylint.rules.metadata;

import java.util.Map;
import org.bylint.rule.Check;

/** The metadata checks by the name that rule pages give; a new check is one line here. */
public final class MetadataChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("metadata.BylineConflict", new BylineConflict()),
          Map.entry("metadata.DateOrder", new DateOrder()),
          Map.entry("metadata.MissingCorrectionNote", new MissingCorrectionNote()),
          Map.entry("metadata.MissingLabel", new MissingLabel()),
          Map.entry("metadata.RequiredFields", new RequiredFields()));

  private MetadataChecks() {}
}
