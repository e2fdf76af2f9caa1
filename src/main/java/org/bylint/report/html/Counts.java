package org.bylint.report.html;

import java.util.List;
import org.bylint.engine.Issue;
import org.bylint.rule.Severity;

/**
 * Number of findings by severity.
 *
 * @param errors findings that fail a run
 * @param warnings findings that are probably wrong
 * @param suggestions findings worth a thought
 */
record Counts(int errors, int warnings, int suggestions) {
  static final Counts NONE = new Counts(0, 0, 0);

  static Counts of(List<Issue> issues) {
    Counts counts = NONE;
    for (Issue issue : issues) {
      counts = counts.and(issue.severity());
    }
    return counts;
  }

  Counts and(Severity severity) {
    return switch (severity) {
      case ERROR -> new Counts(errors + 1, warnings, suggestions);
      case WARNING -> new Counts(errors, warnings + 1, suggestions);
      case SUGGESTION, OFF -> new Counts(errors, warnings, suggestions + 1);
    };
  }

  int of(Severity severity) {
    return switch (severity) {
      case ERROR -> errors;
      case WARNING -> warnings;
      case SUGGESTION -> suggestions;
      case OFF -> 0;
    };
  }

  int all() {
    return errors + warnings + suggestions;
  }

  /** The graver first: more errors, then more warnings, then more suggestions. */
  int compareGravity(Counts other) {
    int byErrors = Integer.compare(other.errors, errors);
    int byWarnings = Integer.compare(other.warnings, warnings);
    int bySuggestions = Integer.compare(other.suggestions, suggestions);
    return byErrors != 0 ? byErrors : byWarnings != 0 ? byWarnings : bySuggestions;
  }
}
