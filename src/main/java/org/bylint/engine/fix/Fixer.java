package org.bylint.engine.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.Linter;
import org.bylint.input.InputException;
import org.bylint.rule.Fix;
import org.bylint.rule.Severity;
import org.bylint.text.SourceFile;

/** Checks and corrects files in memory; writing them is another matter. Serves all threads. */
public final class Fixer {
  private final Linter linter;
  private final Fix.Applicability limit;
  private final Severity shownFrom;

  /**
   * A fixer.
   *
   * @param limit SAFE, or UNSAFE to apply those corrections too
   * @param shownFrom the least grave severity that is shown: nobody wants changes of which the
   *     report says nothing
   */
  public Fixer(Linter linter, Fix.Applicability limit, Severity shownFrom) {
    this.linter = linter;
    this.limit = limit;
    this.shownFrom = shownFrom;
  }

  /**
   * What became of a file.
   *
   * @param input the file
   * @param before what is reported of it as it stands
   * @param source as it was read; empty where it could not be
   * @param change what correcting brings; empty where nothing can be corrected
   * @param refused corrections that could not be applied
   */
  public record Outcome(
      Input input,
      FileResult before,
      Optional<SourceFile> source,
      Optional<Change> change,
      List<Refusal> refused) {}

  /**
   * A corrected file.
   *
   * @param content what should stand in it
   * @param after what is reported of it then
   * @param count number of findings corrected
   */
  public record Change(String content, FileResult after, int count) {}

  /** Checks and corrects one file; never throws for what is in it. */
  public Outcome fix(Input input) {
    SourceFile source;
    try {
      source = input.content().read();
    } catch (InputException e) {
      FileResult failed = new FileResult.Failed(input.path(), String.valueOf(e.getMessage()));
      return new Outcome(input, failed, Optional.empty(), Optional.empty(), List.of());
    }
    Linter.Examination first = linter.examine(input.holding(source));
    Rounds.Result rounds =
        new Rounds(file -> seen(input, source, file, first), limit).correct(source);
    FileResult before = blamed(first.result(), rounds);
    if (rounds.applied().isEmpty()) {
      return new Outcome(input, before, Optional.of(source), Optional.empty(), rounds.refused());
    }
    SourceFile corrected = new SourceFile(source.path(), rounds.content(), source.encoding());
    FileResult after = blamed(linter.check(input.holding(corrected)), rounds);
    Change change = new Change(rounds.content(), after, rounds.applied().size());
    return new Outcome(input, before, Optional.of(source), Optional.of(change), rounds.refused());
  }

  private Optional<Rounds.Seen> seen(
      Input input, SourceFile source, SourceFile file, Linter.Examination first) {
    boolean same = file.content().equals(source.content());
    Linter.Examination examined = same ? first : linter.examine(input.holding(file));
    if (!(examined.result() instanceof FileResult.Checked checked)) {
      return Optional.empty();
    }
    return examined
        .article()
        .map(
            article ->
                new Rounds.Seen(
                    article,
                    checked.issues().stream()
                        .filter(issue -> issue.severity().isAtLeast(shownFrom))
                        .map(issue -> issue.finding())
                        .toList()));
  }

  /** The result with the rules whose corrections come to no end among its defects. */
  private static FileResult blamed(FileResult result, Rounds.Result rounds) {
    if (rounds.endless().isEmpty() || !(result instanceof FileResult.Checked checked)) {
      return result;
    }
    List<Defect> defects = new ArrayList<>(checked.defects());
    for (String rule : rounds.endless()) {
      String message = "its corrections come to no end; none of them was applied";
      defects.add(new Defect(checked.path(), rule, message, ""));
    }
    return new FileResult.Checked(
        checked.path(), checked.language(), checked.issues(), checked.suppressed(), defects);
  }
}
