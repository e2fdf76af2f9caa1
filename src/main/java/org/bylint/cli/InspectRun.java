package org.bylint.cli;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

/**
 * One run that shows articles as they are understood: reads them on many threads, works on each,
 * and hands over what came of it in the order of the files.
 *
 * @param <R> what comes of an article
 */
final class InspectRun<R> {
  private final Function<Article, R> work;
  private final InspectReporter<R> reporter;
  private final Plans plans;
  private final Wording wording;
  private final Console console;
  private final Progress progress;
  private final Set<String> said = new HashSet<>();
  private int failed;

  InspectRun(
      Function<Article, R> work,
      InspectReporter<R> reporter,
      Plans plans,
      Wording wording,
      Console console) {
    this.work = work;
    this.reporter = reporter;
    this.plans = plans;
    this.wording = wording;
    this.console = console;
    progress = new Progress(console, wording);
  }

  /** What came of an article, or of its file. */
  private record Looked<R>(String path, Optional<R> work, Optional<FileResult> other) {
    static <R> Looked<R> without(String path, FileResult other) {
      return new Looked<>(path, Optional.empty(), Optional.of(other));
    }
  }

  int run(Inputs inputs, int jobs) throws IOException {
    reporter.begin();
    for (FileResult.Failed problem : inputs.problems()) {
      other(problem);
    }
    progress.expect(inputs.articles().size());
    OrderedWork.run(
        inputs.articles().iterator(),
        Math.min(jobs, inputs.articles().size()),
        this::look,
        looked -> {
          if (looked.work.isPresent()) {
            if (console.outIsTerminal() && reporter.writesAtOnce()) {
              progress.clear();
            }
            reporter.article(looked.path, looked.work.get());
          } else if (looked.other.isPresent()) {
            other(looked.other.get());
          }
          progress.done();
        });
    progress.clear();
    reporter.end();
    return failed > 0 ? Exit.WRONG_USE : Exit.CLEAN;
  }

  private Looked<R> look(Input input) {
    String path = input.path();
    try {
      ArticleReader.Outcome outcome = ArticleReader.read(input, plans.of(path));
      if (outcome instanceof ArticleReader.Outcome.LeftOut left) {
        return Looked.without(path, new FileResult.Skipped(path, left.reason()));
      }
      Article article = ((ArticleReader.Outcome.Read) outcome).article();
      return new Looked<>(path, Optional.of(work.apply(article)), Optional.empty());
    } catch (ConfigException e) {
      String message = String.valueOf(e.getMessage());
      return Looked.without(path, new FileResult.Misconfigured(path, e.file(), message));
    } catch (InputException e) {
      return Looked.without(path, new FileResult.Failed(path, String.valueOf(e.getMessage())));
    }
  }

  private void other(FileResult result) throws IOException {
    if (result instanceof FileResult.Misconfigured wrong) {
      if (said.add(wrong.message())) {
        failed++;
        reporter.failed(wrong.file(), wrong.message());
        say(wrong.message());
      }
    } else if (result instanceof FileResult.Failed problem) {
      failed++;
      reporter.failed(problem.path(), problem.message());
      say(problem.path() + ": " + problem.message());
    } else if (result instanceof FileResult.Skipped skipped) {
      say(skipped.path() + ": " + Notices.skipped(skipped.reason(), wording));
    }
  }

  private void say(String message) {
    progress.clear();
    console.say("bylint: " + message);
  }
}
