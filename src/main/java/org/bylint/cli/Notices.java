package org.bylint.cli;

import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.report.Wording;

/** What standard error says of files, in the language of the report. */
final class Notices {
  private Notices() {}

  static String skipped(FileResult.Reason reason, Wording wording) {
    return switch (reason) {
      case OTHER_LANGUAGE ->
          wording.pick(
              "laissé de côté\u00a0: ni en français, ni en anglais (--lang fr pour l’imposer)",
              "left out: neither in French nor in English (--lang fr or --lang en to insist)");
      case EMPTY -> wording.pick("laissé de côté\u00a0: vide", "left out: empty");
    };
  }

  /** A rule that failed; the stack trace only when asked for. */
  static String defect(Defect defect, Wording wording, boolean verbose) {
    String who =
        defect.rule().isEmpty() ? wording.pick("l’analyse", "the analysis") : defect.rule();
    return defect.path()
        + ": "
        + wording.pick("défaut de bylint, ", "a defect of bylint: ")
        + who
        + wording.pick(" a échoué\u00a0: ", " failed: ")
        + defect.message()
        + (verbose ? "\n" + defect.trace().stripTrailing() : "");
  }
}
