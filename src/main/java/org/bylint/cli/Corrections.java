package org.bylint.cli;

import org.bylint.rule.Fix;

/**
 * What becomes of the corrections that rules offer.
 *
 * @param use what is done with them
 * @param limit SAFE, or UNSAFE to take those too
 */
record Corrections(Use use, Fix.Applicability limit) {

  /** What is done with corrections. */
  enum Use {
    NONE,
    /** They are written into the files; those of standard input to standard output. */
    APPLY,
    /** They are shown, and nothing is written. */
    SHOW
  }

  static Corrections of(Arguments arguments) throws UsageException {
    boolean show = arguments.has("--diff");
    boolean apply = arguments.has("--fix");
    boolean unsafe = arguments.has("--unsafe");
    if (unsafe && !show && !apply) {
      throw new UsageException(
          "--unsafe goes with --fix (to correct) or --diff (to see what would)");
    }
    return new Corrections(
        show ? Use.SHOW : apply ? Use.APPLY : Use.NONE,
        unsafe ? Fix.Applicability.UNSAFE : Fix.Applicability.SAFE);
  }

  boolean wanted() {
    return use != Use.NONE;
  }
}
