package org.bylint.rules.media;

import java.util.Map;
import org.bylint.rule.Check;

/** The media checks by the name that rule pages give; a new check is one line here. */
public final class MediaChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("media.CaptionDate", new CaptionDate()),
          Map.entry("media.MissingCredit", new MissingCredit()));

  private MediaChecks() {}
}
