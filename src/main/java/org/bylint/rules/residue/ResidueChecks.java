package org.bylint.rules.residue;

import java.util.Map;
import org.bylint.rule.Check;

/** The residue checks by the name that rule pages give; a new check is one line here. */
public final class ResidueChecks {
  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("residue.AiArtifact", new AiArtifact()),
          Map.entry("residue.DeskNote", new DeskNote()),
          Map.entry("residue.DuplicateParagraph", new DuplicateParagraph()),
          Map.entry("residue.InvisibleCharacters", new InvisibleCharacters()),
          Map.entry("residue.TrackedChanges", new TrackedChanges()),
          Map.entry("residue.WrongEncoding", new WrongEncoding()),
          Map.entry("residue.Markup", new Markup()),
          Map.entry("residue.Placeholder", new Placeholder()),
          Map.entry("residue.RelatedLinks", new RelatedLinks()));

  private ResidueChecks() {}
}
