package org.bylint.analysis.names;

import org.bylint.analysis.Name.Kind;

/**
 * What one mention says about the kind of its name; the weights of all mentions add up.
 *
 * @param kind what it speaks for
 * @param weight how strongly: a hint, a likely or a certain sign
 */
record Evidence(Kind kind, int weight) {
  static final int HINT = 1;
  static final int LIKELY = 3;
  static final int CERTAIN = 9;

  static final Evidence NONE = new Evidence(Kind.OTHER, 0);

  static Evidence hint(Kind kind) {
    return new Evidence(kind, HINT);
  }

  static Evidence likely(Kind kind) {
    return new Evidence(kind, LIKELY);
  }

  static Evidence certain(Kind kind) {
    return new Evidence(kind, CERTAIN);
  }

  boolean isNone() {
    return weight == 0;
  }
}
