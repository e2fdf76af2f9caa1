package org.bylint.engine;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * A defect of bylint itself: a rule that failed on an article.
 *
 * @param path the article
 * @param rule id of the rule; empty when the analysis itself failed
 * @param message what happened
 * @param trace stack trace for those who mend it
 */
public record Defect(String path, String rule, String message, String trace) {
  static Defect of(String path, String rule, Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return new Defect(path, rule, thrown.toString(), trace.toString());
  }
}
