package org.bylint.rules.declarative;

import org.bylint.rule.Options;

/** Numbers of a page that a team may change by an option of the same name. */
final class Limits {
  private Limits() {}

  static int of(String name, int parameter, Options options) {
    return options.rule().options().containsKey(name) ? options.integer(name) : parameter;
  }
}
