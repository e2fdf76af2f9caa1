package org.bylint.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.Linter;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.Plans;
import org.bylint.engine.RepositoryRun;
import org.bylint.engine.Trial;
import org.bylint.report.Wording;

/** Runs the rules of a plan on a corpus and gathers what they find. */
final class TrialRun {
  private final Trial trial;
  private final Plans plans;
  private final Wording wording;
  private final Console console;
  private final Progress progress;
  private final List<String[]> failures = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private boolean defective;

  TrialRun(Trial trial, Plans plans, Wording wording, Console console) {
    this.trial = trial;
    this.plans = plans;
    this.wording = wording;
    this.console = console;
    progress = new Progress(console, wording);
  }

  Trial trial() {
    return trial;
  }

  /** Path and message of each input that could not be read. */
  List<String[]> failures() {
    return failures;
  }

  /**
   * Runs.
   *
   * @return exit code
   */
  int run(Inputs inputs, int jobs) throws IOException {
    List<Input> articles = inputs.articles();
    inputs.notices().forEach(this::say);
    for (FileResult.Failed problem : inputs.problems()) {
      take(problem);
    }
    progress.expect(articles.size());
    int threads = Math.min(jobs, articles.size());
    RepositoryRun together = new RepositoryRun(plans, new Linter(plans, wording.code()));
    OrderedWork.run(
        articles.iterator(),
        threads,
        together::examine,
        examined -> {
          together.take(examined, this::take);
          progress.done();
        });
    together.finish(threads, this::take);
    progress.clear();
    return defective ? Exit.DEFECT : failures.isEmpty() ? Exit.CLEAN : Exit.WRONG_USE;
  }

  private void take(FileResult result) {
    if (result instanceof FileResult.Checked checked) {
      trial.add(checked);
      for (Defect defect : checked.defects()) {
        defective = true;
        say(Notices.defect(defect, wording, true));
      }
    } else if (result instanceof FileResult.Misconfigured wrong) {
      if (said.add(wrong.message())) {
        failures.add(new String[] {wrong.file(), wrong.message()});
        say(wrong.message());
      }
    } else if (result instanceof FileResult.Failed failed) {
      failures.add(new String[] {failed.path(), failed.message()});
      say(failed.path() + ": " + failed.message());
    } else if (result instanceof FileResult.Skipped skipped) {
      say(skipped.path() + ": " + Notices.skipped(skipped.reason(), wording));
    }
  }

  private void say(String message) {
    progress.clear();
    console.say("bylint: " + message);
  }
}
