package org.bylint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.Linter;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.Summary;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;

/** One run of {@code bylint check}, from the files to the exit code. */
final class CheckRun {
  private final CheckOptions options;
  private final Console console;
  private final Wording wording;
  private final Summary summary;
  private final Progress progress;

  CheckRun(CheckOptions options, Console console) {
    this.options = options;
    this.console = console;
    wording = Wording.of(options.messages());
    summary = new Summary(options.shownFrom());
    progress = new Progress(console, wording);
  }

  int run() throws UsageException, IOException {
    List<Input> inputs = Inputs.of(options.paths(), options.stdinPath(), console, wording);
    Linter linter =
        Workshop.linter(
            options.rules(), options.language(), options.published(), options.messages(), console);
    try (Reports reports = Reports.open(options, console)) {
      reports.begin();
      Iterator<Input> iterator = inputs.iterator();
      int jobs = Math.min(options.jobs(), inputs.size());
      progress.expect(inputs.size());
      OrderedWork.run(iterator, jobs, linter::check, result -> take(result, reports));
      progress.clear();
      reports.end(summary);
    }
    return exitCode();
  }

  private void take(FileResult result, Reports reports) throws IOException {
    summary.add(result);
    progress.clear();
    reports.file(result);
    for (String message : messages(result)) {
      console.say("bylint: " + message);
    }
    progress.done();
  }

  /** What standard error says of a file. */
  private List<String> messages(FileResult result) {
    if (result instanceof FileResult.Failed failed) {
      return List.of(failed.path() + ": " + failed.message());
    }
    if (result instanceof FileResult.Skipped skipped) {
      return List.of(skipped.path() + ": " + Notices.skipped(skipped.reason(), wording));
    }
    List<String> messages = new ArrayList<>();
    if (result instanceof FileResult.Checked checked) {
      for (Defect defect : checked.defects()) {
        messages.add(Notices.defect(defect, wording, options.verbose()));
      }
    }
    return messages;
  }

  private int exitCode() {
    if (summary.defects() > 0) {
      return Exit.DEFECT;
    }
    if (summary.failed() > 0) {
      return Exit.WRONG_USE;
    }
    boolean fails = options.failOn().map(level -> summary.atLeast(level) > 0).orElse(false);
    boolean tooMany =
        options.maxWarnings().map(max -> summary.found(Severity.WARNING) > max).orElse(false);
    return fails || tooMany ? Exit.FINDINGS : Exit.CLEAN;
  }
}
