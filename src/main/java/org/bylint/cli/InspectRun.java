package org.bylint.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.config.ConfigException;
import org.bylint.engine.ArticleReader;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.Plans;
import org.bylint.input.InputException;
import org.bylint.report.InspectReporter;
import org.bylint.report.Wording;

/** One run of {@code bylint inspect}. */
final class InspectRun {
  private final InspectReporter reporter;
  private final Plans plans;
  private final Wording wording;
  private final Console console;
  private final Set<String> said = new HashSet<>();
  private int failed;

  InspectRun(InspectReporter reporter, Plans plans, Wording wording, Console console) {
    this.reporter = reporter;
    this.plans = plans;
    this.wording = wording;
    this.console = console;
  }

  /** An article, or what became of its file. */
  private record Looked(String path, Optional<Article> article, Optional<FileResult> other) {}

  int run(Inputs inputs, int jobs) throws IOException {
    reporter.begin();
    for (FileResult.Failed problem : inputs.problems()) {
      other(problem);
    }
    OrderedWork.run(
        inputs.articles().iterator(),
        Math.min(jobs, inputs.articles().size()),
        this::look,
        looked -> {
          if (looked.article.isPresent()) {
            reporter.article(looked.path, looked.article.get());
          } else if (looked.other.isPresent()) {
            other(looked.other.get());
          }
        });
    reporter.end();
    return failed > 0 ? Exit.WRONG_USE : Exit.CLEAN;
  }

  private Looked look(Input input) {
    String path = input.path();
    try {
      ArticleReader.Outcome outcome = ArticleReader.read(input, plans.of(path));
      if (outcome instanceof ArticleReader.Outcome.LeftOut left) {
        return new Looked(
            path, Optional.empty(), Optional.of(new FileResult.Skipped(path, left.reason())));
      }
      Article article = ((ArticleReader.Outcome.Read) outcome).article();
      return new Looked(path, Optional.of(article), Optional.empty());
    } catch (ConfigException e) {
      return new Looked(
          path,
          Optional.empty(),
          Optional.of(
              new FileResult.Misconfigured(path, e.file(), String.valueOf(e.getMessage()))));
    } catch (InputException e) {
      String message = String.valueOf(e.getMessage());
      return new Looked(path, Optional.empty(), Optional.of(new FileResult.Failed(path, message)));
    }
  }

  private void other(FileResult result) throws IOException {
    if (result instanceof FileResult.Misconfigured wrong) {
      if (said.add(wrong.message())) {
        failed++;
        reporter.failed(wrong.file(), wrong.message());
        console.say("bylint: " + wrong.message());
      }
    } else if (result instanceof FileResult.Failed problem) {
      failed++;
      reporter.failed(problem.path(), problem.message());
      console.say("bylint: " + problem.path() + ": " + problem.message());
    } else if (result instanceof FileResult.Skipped skipped) {
      console.say("bylint: " + skipped.path() + ": " + Notices.skipped(skipped.reason(), wording));
    }
  }
}
