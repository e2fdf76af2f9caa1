package org.bylint.report;

import java.io.IOException;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.rule.Severity;

/** One line for each finding, {@code path:line:column: severity: message [rule]}, and no more. */
public final class QuietReporter implements Reporter {
  private final Appendable out;
  private final Wording wording;
  private final Severity shownFrom;

  public QuietReporter(Appendable out, Wording wording, Severity shownFrom) {
    this.out = out;
    this.wording = wording;
    this.shownFrom = shownFrom;
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) throws IOException {
    if (result instanceof FileResult.Checked checked) {
      for (Issue issue : checked.issues()) {
        if (issue.severity().isAtLeast(shownFrom)) {
          line(checked.path(), issue);
        }
      }
    }
  }

  private void line(String path, Issue issue) throws IOException {
    out.append(Display.oneLine(path))
        .append(':')
        .append(Integer.toString(issue.place().start().line()))
        .append(':')
        .append(Integer.toString(issue.place().start().column()))
        .append(": ")
        .append(
            wording.label(wording.severity(issue.severity()), wording.severity(issue.severity())))
        .append(' ')
        .append(Display.oneLine(issue.message()))
        .append(" [")
        .append(issue.rule().id())
        .append("]\n");
  }

  @Override
  public void end(Summary summary) {}
}
