package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bylint.config.Config;
import org.bylint.config.ConfigException;
import org.bylint.config.Setting;
import org.bylint.engine.ChangeFilter;
import org.bylint.engine.ConfiguredPlans;
import org.bylint.engine.Defect;
import org.bylint.engine.Examined;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.Issue;
import org.bylint.engine.Linter;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.Plans;
import org.bylint.engine.RepositoryRun;
import org.bylint.engine.SideSuppressionReport;
import org.bylint.engine.SideSuppressions;
import org.bylint.engine.Summary;
import org.bylint.engine.fix.Offers;
import org.bylint.report.Wording;
import org.bylint.rule.Finding;
import org.bylint.rule.Severity;

/** One run of {@code bylint check}, from the files to the exit code. */
final class CheckRun {
  /**
   * Up to so many articles it is told what --fix would do: to know it, all of it is tried, which
   * costs a fifth of the time.
   */
  private static final int MOST_OFFERED = 500;

  private final CheckOptions options;
  private final Console console;
  private final Config config;
  private final Wording wording;
  private final Summary summary;
  private final Progress progress;
  private final Optional<BaselineRun> baseline;
  private final Set<String> said = new HashSet<>();
  private final ConfiguredPlans plans;
  private final Workshop workshop;
  private final Linter linter;
  private Optional<ChangeFilter> changes = Optional.empty();
  private Offers offered = Offers.NONE;
  private boolean offering;
  private RunCache cache = RunCache.NONE;

  private CheckRun(
      CheckOptions options,
      Config config,
      Optional<BaselineRun> baseline,
      Workshop workshop,
      Console console) {
    this.options = options;
    this.baseline = baseline;
    this.console = console;
    this.config = config;
    wording = Wording.of(config.messages().map(Setting::value).orElseGet(console::language));
    summary = new Summary(config.minSeverity().value());
    progress = new Progress(console, wording);
    this.workshop = workshop;
    plans = workshop.plans(console.today());
    linter = linter(plans);
  }

  /**
   * Checks and reports.
   *
   * @return exit code
   */
  static int run(CheckOptions options, Console console) throws UsageException, IOException {
    Workshop workshop = Workshop.open(options.settings(), console);
    Config config = workshop.config(options.paths(), options.stdinPath(), console);
    Optional<BaselineRun> baseline =
        BaselineRun.open(options.baseline(), config, workshop.rules().catalogue().words(), console);
    CheckRun run = new CheckRun(options, config, baseline, workshop, console);
    if (options.git().staged()) {
      try (StagedFiles staged = StagedFiles.find(options.paths(), workshop.configs(), console)) {
        return run.run(staged.inputs());
      }
    }
    Inputs inputs = Inputs.find(options.paths(), options.stdinPath(), workshop.configs(), console);
    return options.git().wanted() ? run.since(inputs) : run.run(inputs);
  }

  private Linter linter(Plans plans) {
    return new Linter(plans, wording.code(), options.needsContent());
  }

  /** Checks what changed since a revision. */
  private int since(Inputs found) throws UsageException, IOException {
    String revision = options.git().since().orElseThrow();
    try (SinceFiles since = SinceFiles.find(revision, found, plans, console)) {
      changes = Optional.of(since.filter());
      return run(since.inputs());
    }
  }

  private int run(Inputs inputs) throws UsageException, IOException {
    Plans plans = changes.isPresent() ? changes.get().plans(this.plans) : this.plans;
    Linter linter = changes.isPresent() ? linter(plans) : this.linter;
    Console shown = options.isFilter() ? console.withOut(console.err()) : console;
    ReportPlaces.check(options, inputs.articles(), console);
    try (Reports reports = Reports.open(options, wording, config, shown)) {
      reports.begin();
      inputs.notices().forEach(this::say);
      for (FileResult.Failed problem : inputs.problems()) {
        take(problem, reports);
      }
      progress.expect(inputs.articles().size());
      offering = options.tellsOffers() && inputs.articles().size() <= MOST_OFFERED;
      try (RunCache kept = RunCache.of(options, inputs, workshop, wording.code(), console)) {
        Optional<Offers> known = kept.replay(result -> take(result, reports));
        if (known.isEmpty()) {
          cache = kept;
          check(inputs.articles(), plans, linter, reports);
          exceptions(reports);
          kept.finish(offered);
        }
        if (baseline.isEmpty()) {
          Offers all = known.orElse(offered);
          summary.addCorrectable(all.safe(), all.more());
        }
      }
      progress.clear();
      if (baseline.isPresent() && !baseline.get().finish(wording)) {
        summary.addNotWritten();
      }
      reports.end(summary);
    } catch (BrokenPipeException e) {
      // nobody reads on; what was found so far decides
      progress.clear();
    }
    return exitCode();
  }

  private void check(List<Input> articles, Plans plans, Linter linter, Reports reports)
      throws IOException {
    boolean alone = articles.size() == 1;
    if (alone && !options.corrections().wanted()) {
      Examined examined = linter.examine(articles.get(0));
      offered = offered.and(offers(examined));
      take(examined.result(), reports);
      return;
    }
    RepositoryRun together = new RepositoryRun(plans, linter);
    examine(articles, alone ? linter::examine : together::examine, together, reports);
    together.finish(jobs(articles), result -> take(result, reports));
  }

  private void examine(
      List<Input> articles, Function<Input, Examined> look, RepositoryRun together, Reports reports)
      throws IOException {
    OrderedWork.Receiver<Examined> receiver =
        examined -> {
          together.take(examined, result -> take(result, reports));
          progress.done();
        };
    if (options.corrections().wanted()) {
      new FixRun(options, console, wording, summary, progress)
          .run(
              articles,
              look,
              config.minSeverity().value(),
              receiver,
              failure -> notWritten(failure, reports));
    } else {
      OrderedWork.run(
          articles.iterator(),
          jobs(articles),
          input -> {
            Examined examined = look.apply(input);
            return new Looked(examined, offers(examined));
          },
          looked -> {
            offered = offered.and(looked.offers);
            receiver.accept(looked.examined);
          });
    }
  }

  private record Looked(Examined examined, Offers offers) {}

  /** What --fix would do; told where the report holds all findings that it would mend. */
  private Offers offers(Examined examined) {
    if (!offering
        || examined.article().isEmpty()
        || !(examined.result() instanceof FileResult.Checked checked)) {
      return Offers.NONE;
    }
    List<Finding> findings = new ArrayList<>();
    for (Issue issue : checked.issues()) {
      if (issue.severity().isAtLeast(config.minSeverity().value())) {
        findings.add(issue.finding());
      }
    }
    return Offers.of(examined.article().get(), findings);
  }

  /** What there is to say of exceptions in files beside the articles. */
  private void exceptions(Reports reports) throws IOException {
    for (Map.Entry<Path, SideSuppressions> entry : plans.exceptions().entrySet()) {
      SideSuppressions file = entry.getValue();
      try {
        Optional<FileResult> result =
            SideSuppressionReport.of(
                file,
                plans.of(file.shown()),
                plans.today(),
                isWhollyIn(entry.getKey()),
                wording.code());
        if (result.isPresent()) {
          take(result.get(), reports);
        }
      } catch (ConfigException e) {
        say(String.valueOf(e.getMessage()));
      }
    }
  }

  /** Whether a folder that was named holds another one. */
  private boolean isWhollyIn(Path folder) {
    Path whole = console.resolve(folder.toString()).toAbsolutePath().normalize();
    List<String> paths = options.paths().isEmpty() ? List.of(".") : options.paths();
    return paths.stream()
        .anyMatch(path -> whole.startsWith(console.resolve(path).toAbsolutePath().normalize()));
  }

  private int jobs(List<Input> articles) {
    return Math.min(options.jobs(), articles.size());
  }

  private void notWritten(FileResult.Failed failure, Reports reports) throws IOException {
    summary.addNotWritten();
    progress.clear();
    reports.file(failure);
    say(failure.path() + ": " + failure.message());
  }

  /** What is known leaves first: the list shrinks by all that was checked, not by what is shown. */
  private void take(FileResult found, Reports reports) throws IOException {
    cache.note(found);
    FileResult result = baseline.isPresent() ? baseline.get().without(found, summary) : found;
    if (changes.isEmpty()) {
      report(result, reports);
      return;
    }
    Optional<FileResult> brought = changes.get().keep(result, linter);
    summary.setUnchanged(changes.get().leftOut());
    if (brought.isPresent()) {
      report(brought.get(), reports);
    }
  }

  private void report(FileResult result, Reports reports) throws IOException {
    if (result instanceof FileResult.Misconfigured wrong) {
      misconfigured(wrong, reports);
      return;
    }
    summary.add(result);
    if (writes(result)) {
      progress.clear();
    }
    reports.file(result);
    if (result instanceof FileResult.Failed failed) {
      say(failed.path() + ": " + failed.message());
    } else if (result instanceof FileResult.Skipped skipped) {
      say(skipped.path() + ": " + Notices.skipped(skipped.reason(), wording));
    } else if (result instanceof FileResult.Checked checked) {
      for (Defect defect : checked.defects()) {
        say(Notices.defect(defect, wording, options.verbose()));
      }
    }
  }

  /** A configuration that is wrong is wrong for many files, and said once. */
  private void misconfigured(FileResult.Misconfigured wrong, Reports reports) throws IOException {
    if (said.add(wrong.message())) {
      summary.add(wrong.failed());
      progress.clear();
      reports.file(wrong.failed());
      say(wrong.message());
    }
  }

  /** Whether anything of it appears on the terminal. */
  private boolean writes(FileResult result) {
    return !(result instanceof FileResult.Checked checked)
        || !checked.defects().isEmpty()
        || (console.outIsTerminal() && (!checked.issues().isEmpty() || options.listsEveryFile()));
  }

  private void say(String message) {
    console.say("bylint: " + message);
  }

  private int exitCode() {
    if (summary.defects() > 0) {
      return Exit.DEFECT;
    }
    if (summary.failed() > 0 || summary.notWritten() > 0) {
      return Exit.WRONG_USE;
    }
    Severity failOn = config.failOn().value();
    boolean fails = failOn != Severity.OFF && summary.atLeast(failOn) > 0;
    boolean tooMany =
        config
            .maxWarnings()
            .map(max -> summary.found(Severity.WARNING) > max.value())
            .orElse(false);
    return fails || tooMany ? Exit.FINDINGS : Exit.CLEAN;
  }
}
