package org.bylint.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;

/**
 * JUnit's XML: a suite for each article and a case for each finding. A finding that makes the run
 * fail is a failed case, any other a case that passes and says what it saw; an article without
 * findings is one case that passes.
 */
public final class JunitReporter extends XmlReporter {
  private final Wording wording;
  private final Severity failOn;

  /**
   * A reporter.
   *
   * @param failOn the least grave severity that makes a run fail; {@code OFF} for none
   */
  public JunitReporter(Writer out, Wording wording, Severity shownFrom, Severity failOn)
      throws IOException {
    super(out, shownFrom);
    this.wording = wording;
    this.failOn = failOn;
  }

  @Override
  public void begin() throws IOException {
    document("testsuites", "name", "bylint");
  }

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    int failures = (int) shown.stream().filter(this::fails).count();
    suite(file.path(), Math.max(1, shown.size()), failures, 0);
    for (Issue issue : shown) {
      finding(file.path(), issue);
    }
    if (shown.isEmpty()) {
      String name = wording.pick("rien à signaler", "nothing found");
      empty("testcase", "name", name, "classname", file.path(), "time", "0");
    }
    close();
  }

  private boolean fails(Issue issue) {
    return failOn != Severity.OFF && issue.severity().isAtLeast(failOn);
  }

  private void suite(String path, int tests, int failures, int errors) throws IOException {
    open(
        "testsuite",
        "name",
        path,
        "tests",
        Integer.toString(tests),
        "failures",
        Integer.toString(failures),
        "errors",
        Integer.toString(errors),
        "skipped",
        "0",
        "time",
        "0");
  }

  private void finding(String path, Issue issue) throws IOException {
    String place = issue.place().start().line() + ":" + issue.place().start().column();
    open(
        "testcase",
        "name",
        issue.rule().id() + " " + place,
        "classname",
        path,
        "file",
        path,
        "line",
        Integer.toString(issue.place().start().line()),
        "time",
        "0");
    if (fails(issue)) {
      open("failure", "message", issue.message(), "type", issue.severity().key());
    } else {
      open("system-out");
    }
    text(path + ":" + place + ": " + issue.message());
    close();
    close();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Problem problem : problems()) {
      suite(problem.path(), 1, 0, 1);
      open("testcase", "name", "bylint", "classname", problem.path(), "time", "0");
      empty("error", "message", problem.message(), "type", "unreadable");
      close();
      close();
    }
    finish();
  }
}
