package org.bylint.analysis.credits;

import java.util.List;
import org.bylint.language.Language;
import org.bylint.sources.SourceRegistry;

/** The names that a credit holds, without its labels: what a reader would look up one by one. */
public final class CreditNames {
  private CreditNames() {}

  /** "Source : Orange avec AFP" holds Orange and AFP; a credit of labels alone holds itself. */
  public static List<String> of(String credit, SourceRegistry registry, Language language) {
    List<String> names =
        new CreditLine(registry, language).parts(credit).stream().map(CreditPart::text).toList();
    return names.isEmpty() ? List.of(credit) : names;
  }
}
