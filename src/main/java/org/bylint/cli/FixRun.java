package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.bylint.engine.Examined;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.Summary;
import org.bylint.engine.fix.AtomicFile;
import org.bylint.engine.fix.Fixer;
import org.bylint.engine.fix.NotReplaced;
import org.bylint.engine.fix.Refusal;
import org.bylint.report.Style;
import org.bylint.report.UnifiedDiff;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;
import org.bylint.text.SourceFile;

/** The part of a check that corrects: writes files, or shows what would be written. */
final class FixRun {
  private final CheckOptions options;
  private final Console console;
  private final Wording wording;
  private final Summary summary;
  private final Progress progress;
  private final AtomicFile writer = new AtomicFile();
  private int wouldCorrect;
  private int filesToCorrect;

  FixRun(
      CheckOptions options, Console console, Wording wording, Summary summary, Progress progress) {
    this.options = options;
    this.console = console;
    this.wording = wording;
    this.summary = summary;
    this.progress = progress;
  }

  /** Corrects all files and hands over, in their order, what is reported of each. */
  void run(
      List<Input> articles,
      Function<Input, Examined> look,
      Severity shownFrom,
      OrderedWork.Receiver<Examined> receiver,
      OrderedWork.Receiver<FileResult.Failed> notWritten)
      throws IOException {
    Fixer fixer = new Fixer(look, options.corrections().limit(), shownFrom);
    OrderedWork.run(
        articles.iterator(),
        Math.min(options.jobs(), articles.size()),
        fixer::fix,
        outcome -> receiver.accept(take(outcome, notWritten)));
    if (filesToCorrect > 0) {
      say(FixNotices.wouldCorrect(wouldCorrect, filesToCorrect, wording));
    }
  }

  /** What came of the file as it stands in the end. */
  private Examined take(Fixer.Outcome outcome, OrderedWork.Receiver<FileResult.Failed> notWritten)
      throws IOException {
    for (Refusal refusal : outcome.refused()) {
      say(FixNotices.refused(outcome, refusal, wording));
    }
    if (options.corrections().use() == Corrections.Use.SHOW) {
      outcome.change().ifPresent(change -> count(change.count()));
      show(outcome);
      return outcome.before();
    } else if (outcome.input().file().isEmpty()) {
      echo(outcome);
      return corrected(outcome);
    }
    return write(outcome, notWritten);
  }

  private void say(String message) {
    progress.clear();
    console.say("bylint: " + message);
  }

  private void count(int findings) {
    wouldCorrect += findings;
    filesToCorrect++;
  }

  private void show(Fixer.Outcome outcome) throws IOException {
    if (outcome.change().isEmpty() || outcome.source().isEmpty()) {
      return;
    }
    SourceFile source = outcome.source().get();
    boolean look = console.outIsTerminal() || !FixNotices.isByteForByte(source);
    String path = FixNotices.patchPath(source.path(), console.directory());
    String after = outcome.change().get().content();
    String mark = source.encoding().byteOrderMark() && !look ? "\uFEFF" : "";
    String diff =
        UnifiedDiff.of(
            path,
            mark + source.content(),
            mark + after,
            options.colour() ? Style.COLOUR : Style.PLAIN);
    if (!FixNotices.isByteForByte(source) && !console.outIsTerminal()) {
      say(FixNotices.onlyToLookAt(source, wording));
    }
    console.out().write(diff.getBytes(look ? StandardCharsets.UTF_8 : source.encoding().charset()));
  }

  /** Standard input goes to standard output, corrected or not: a filter loses nothing. */
  private void echo(Fixer.Outcome outcome) throws IOException {
    if (outcome.source().isPresent()) {
      SourceFile source = outcome.source().get();
      String content = outcome.change().map(Fixer.Change::content).orElse(source.content());
      console.out().write(source.encoding().encode(content));
    }
  }

  private Examined write(Fixer.Outcome outcome, OrderedWork.Receiver<FileResult.Failed> notWritten)
      throws IOException {
    if (outcome.change().isEmpty() || outcome.source().isEmpty()) {
      return outcome.before();
    }
    SourceFile source = outcome.source().get();
    Path file = outcome.input().file().orElseThrow();
    byte[] after = source.encoding().encode(outcome.change().get().content());
    try {
      writer.replace(file, source.bytes(), after);
    } catch (IOException e) {
      notWritten.accept(
          new FileResult.Failed(source.path(), FixNotices.notWritten(reason(e, wording), wording)));
      return outcome.before();
    }
    return corrected(outcome).of(outcome.input());
  }

  private static String reason(IOException e, Wording wording) {
    if (e instanceof NotReplaced left) {
      return FixNotices.leftAlone(left.reason(), wording);
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private Examined corrected(Fixer.Outcome outcome) {
    if (outcome.change().isEmpty()) {
      return outcome.before();
    }
    summary.addCorrected(outcome.change().get().count());
    return outcome.change().get().after();
  }
}
