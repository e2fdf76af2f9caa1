package org.bylint.report;

import org.bylint.rule.Severity;

/** Colours and weights of a terminal, or none of them. */
public enum Style {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001b[0m";

  String bold(String text) {
    return wrap("\u001b[1m", text);
  }

  String dim(String text) {
    return wrap("\u001b[2m", text);
  }

  String underlined(String text) {
    return wrap("\u001b[1;4m", text);
  }

  String suggestion(String text) {
    return wrap("\u001b[32m", text);
  }

  String added(String line) {
    return wrap("\u001b[32m", line);
  }

  String deleted(String line) {
    return wrap("\u001b[31m", line);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> wrap("\u001b[1;31m", text);
      case WARNING -> wrap("\u001b[1;33m", text);
      case SUGGESTION -> wrap("\u001b[1;36m", text);
      case OFF -> text;
    };
  }

  private String wrap(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
  }
}
