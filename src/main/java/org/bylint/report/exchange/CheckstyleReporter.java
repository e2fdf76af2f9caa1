package org.bylint.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.rule.Severity;

/** Checkstyle's XML, which most build servers and editors read. */
public final class CheckstyleReporter extends XmlReporter {
  /** Version of the format, which readers look at. */
  private static final String FORMAT = "4.3";

  private static final String SOURCE = "bylint.";

  public CheckstyleReporter(Writer out, Severity shownFrom) throws IOException {
    super(out, shownFrom);
  }

  @Override
  public void begin() throws IOException {
    document("checkstyle", "version", FORMAT);
  }

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    open("file", "name", file.path());
    for (Issue issue : shown) {
      empty(
          "error",
          "line",
          Integer.toString(issue.place().start().line()),
          "column",
          Integer.toString(issue.place().start().column()),
          "severity",
          severity(issue.severity()),
          "message",
          issue.message(),
          "source",
          SOURCE + issue.rule().id().replace('/', '.'));
    }
    close();
  }

  private static String severity(Severity severity) {
    return severity == Severity.ERROR || severity == Severity.WARNING ? severity.key() : "info";
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Problem problem : problems()) {
      open("file", "name", problem.path());
      empty(
          "error",
          "line",
          "1",
          "severity",
          "error",
          "message",
          problem.message(),
          "source",
          SOURCE + "unreadable");
      close();
    }
    finish();
  }
}
