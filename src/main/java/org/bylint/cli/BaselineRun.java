package org.bylint.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bylint.config.Config;
import org.bylint.engine.FileResult;
import org.bylint.engine.Summary;
import org.bylint.engine.baseline.Baseline;
import org.bylint.engine.baseline.BaselineException;
import org.bylint.engine.baseline.BaselineFile;
import org.bylint.engine.baseline.KnownFinding;
import org.bylint.engine.fix.AtomicFile;
import org.bylint.report.Wording;

/** The part of a check that leaves out what is known, and keeps the list of it. */
final class BaselineRun {
  private static final String DEFAULT = ".bylint-baseline.json";

  /** A list of a finding a line; a hundred thousand articles have less. */
  private static final long MOST_BYTES = 200L << 20;

  /** A run that solves hundreds is told by its number. */
  private static final int MOST_NAMED = 10;

  private final Path file;
  private final String shown;
  private final BaselineUse use;
  private final Baseline baseline;
  private final Console console;

  private BaselineRun(
      Path file, String shown, BaselineUse use, Baseline baseline, Console console) {
    this.file = file;
    this.shown = shown;
    this.use = use;
    this.baseline = baseline;
    this.console = console;
  }

  /**
   * What the run needs; empty without a baseline.
   *
   * @param rules ids and categories of all rules there are
   * @throws UsageException when the file is missing or cannot be understood
   */
  static Optional<BaselineRun> open(
      BaselineUse use, Config config, List<String> rules, Console console) throws UsageException {
    Optional<Path> configured = config.baseline().map(setting -> setting.value());
    if (use.none() || (use.file().isEmpty() && configured.isEmpty() && !use.update())) {
      return Optional.empty();
    }
    Path file =
        use.file()
            .map(console::resolve)
            .or(() -> configured)
            .orElseGet(() -> console.resolve(DEFAULT))
            .toAbsolutePath()
            .normalize();
    Path here = console.directory().toAbsolutePath().normalize();
    String shown = file.startsWith(here) ? here.relativize(file).toString() : file.toString();
    Path folder = Optional.ofNullable(file.getParent()).orElse(here);
    Baseline baseline = new Baseline(folder, known(file, shown, use, rules), use.update());
    return Optional.of(new BaselineRun(file, shown, use, baseline, console));
  }

  private static List<KnownFinding> known(
      Path file, String shown, BaselineUse use, List<String> rules) throws UsageException {
    try {
      if (!Files.exists(file)) {
        if (use.update()) {
          return List.of();
        }
        throw new UsageException(
            "no baseline "
                + shown
                + "; write one with: bylint check --update-baseline --baseline "
                + shown);
      }
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        throw new UsageException(
            (shown.isEmpty() ? "." : shown)
                + ": no baseline: not a file, or larger than 200 MB; name a file: --baseline FILE");
      }
      return new BaselineFile(shown, rules::contains, rules).read(Files.readAllBytes(file));
    } catch (BaselineException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UsageException("cannot read " + shown + ": " + e.getMessage());
    }
  }

  /** The result without what is known, which is counted. */
  FileResult without(FileResult result, Summary summary) {
    if (!(result instanceof FileResult.Checked checked)) {
      return result;
    }
    FileResult.Checked fresh = baseline.without(checked, console.resolve(checked.path()));
    summary.addBaselined(checked.issues().size() - fresh.issues().size());
    return fresh;
  }

  /**
   * Writes the list where it has changed, and says so.
   *
   * @return whether it could be written, where it had to be
   */
  boolean finish(Wording wording) {
    boolean changes = use.shrinks() && baseline.isChanged();
    if (!changes && !(use.update() && !Files.exists(file))) {
      return true;
    }
    int solved = baseline.solved().size();
    int added = baseline.added().size();
    try {
      new AtomicFile().write(file, BaselineFile.bytes(baseline.known()));
    } catch (IOException e) {
      console.say(
          "bylint: "
              + wording.pick("impossible d’écrire ", "cannot write ")
              + shown
              + wording.pick("\u00a0: ", ": ")
              + reason(e, wording));
      return false;
    }
    if (use.update()) {
      say(
          wording.count(
              added,
              "constat ajouté, désormais connu",
              "constats ajoutés, désormais connus",
              "finding added, known from now on",
              "findings added, known from now on"),
          wording);
    }
    if (solved > 0) {
      say(
          wording.count(
              solved,
              "constat résolu, retiré de la liste",
              "constats résolus, retirés de la liste",
              "finding solved and taken out",
              "findings solved and taken out"),
          wording);
      baseline.solved().stream().limit(MOST_NAMED).forEach(this::name);
    }
    return true;
  }

  /** An exception of the file system often says no more than a path. */
  private static String reason(IOException e, Wording wording) {
    if (e instanceof NoSuchFileException) {
      return wording.pick("son dossier n’existe pas", "its folder does not exist");
    }
    String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }

  private void say(String what, Wording wording) {
    console.say("bylint: " + shown + wording.pick("\u00a0: ", ": ") + what);
  }

  private void name(KnownFinding finding) {
    String words = finding.text().isEmpty() ? "" : " “" + finding.text() + "”";
    console.say("  " + finding.path() + ": " + finding.rule() + words);
  }
}
