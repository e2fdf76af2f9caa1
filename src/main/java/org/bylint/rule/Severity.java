package org.bylint.rule;

import java.util.Locale;
import java.util.Optional;

/** How much a finding matters, the gravest first. */
public enum Severity {
  /** Would embarrass the newsroom tomorrow: fails the run. */
  ERROR,
  /** Probably wrong: an editor should look. */
  WARNING,
  /** Worth a thought. */
  SUGGESTION,
  /** Not reported. */
  OFF;

  /** As configuration, rule pages and reports write it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean isAtLeast(Severity other) {
    return compareTo(other) <= 0;
  }

  /** The less grave of two. */
  public Severity capped(Severity limit) {
    return compareTo(limit) >= 0 ? this : limit;
  }

  public static Optional<Severity> of(String key) {
    for (Severity s : values()) {
      if (s.key().equals(key)) {
        return Optional.of(s);
      }
    }
    return Optional.empty();
  }
}
