package org.bylint.rules.names;

import java.util.Map;
import org.bylint.rule.Check;

/** The names checks by the name that rule pages give; a new check is one line here. */
public final class NamesChecks {
  private static final SpellingModels MODELS = new SpellingModels();

  public static final Map<String, Check> ALL =
      Map.ofEntries(
          Map.entry("names.AgeConflict", new AgeConflict()),
          Map.entry("names.FirstMention", new FirstMention()),
          Map.entry("names.DepartsFromRepository", new DepartsFromRepository(MODELS)),
          Map.entry("names.FunctionConflict", new FunctionConflict()),
          Map.entry("names.InconsistentAccents", new InconsistentAccents(MODELS)),
          Map.entry("names.InconsistentSpelling", new InconsistentSpelling(MODELS)),
          Map.entry("names.Exonym", new PressName(true, MODELS)),
          Map.entry("names.MixedScript", new MixedScript()),
          Map.entry("names.Transliteration", new PressName(false, MODELS)));

  private NamesChecks() {}
}
