package org.bylint.rules.declarative;

import java.util.LinkedHashSet;
import java.util.Set;

/** The two ways in which a page says what to look for: phrases or patterns. */
final class Seekers {
  static final Set<String> PARAMETERS = with(Phrases.PARAMETERS, Patterns.PARAMETERS);

  private Seekers() {}

  /** By what the page gives: a pattern, else phrases. */
  static Seeker of(Parameters parameters) {
    return parameters.has("pattern")
        ? new Patterns(parameters)
        : new Phrases(parameters, "phrases");
  }

  static Set<String> with(Set<String> some, Set<String> others) {
    Set<String> all = new LinkedHashSet<>(some);
    all.addAll(others);
    return all;
  }
}
