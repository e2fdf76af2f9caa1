package org.bylint.cli;

/** Exit codes. */
final class Exit {
  static final int CLEAN = 0;
  static final int FINDINGS = 1;
  static final int WRONG_USE = 2;
  static final int DEFECT = 3;

  private Exit() {}
}
