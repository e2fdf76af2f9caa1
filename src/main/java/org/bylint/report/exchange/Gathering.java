package org.bylint.report.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.report.Reporter;
import org.bylint.rule.Severity;

/**
 * What all formats for other tools have in common: findings are written as they come, and whatever
 * stopped a file from being checked is kept for the end.
 */
abstract class Gathering implements Reporter {
  private final Severity shownFrom;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Something that is no finding about an article.
   *
   * @param path file that it is about
   * @param message for a person
   */
  record Problem(String path, String message) {}

  Gathering(Severity shownFrom) {
    this.shownFrom = shownFrom;
  }

  /** Writes what is shown of one file that was checked; called for files without findings too. */
  abstract void checked(FileResult.Checked file, List<Issue> shown) throws IOException;

  /** Files that could not be read and rules that failed, so far. */
  final List<Problem> problems() {
    return problems;
  }

  @Override
  public final void file(FileResult result) throws IOException {
    if (result instanceof FileResult.Failed failed) {
      problems.add(new Problem(failed.path(), failed.message()));
    } else if (result instanceof FileResult.Checked checked) {
      for (Defect defect : checked.defects()) {
        String rule = defect.rule().isEmpty() ? "" : defect.rule() + ": ";
        problems.add(new Problem(defect.path(), rule + defect.message()));
      }
      List<Issue> shown = new ArrayList<>(checked.issues().size());
      for (Issue issue : checked.issues()) {
        if (issue.severity().isAtLeast(shownFrom)) {
          shown.add(issue);
        }
      }
      checked(checked, shown);
    }
  }
}
