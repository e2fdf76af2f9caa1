package org.bylint.engine.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bylint.engine.Defect;
import org.bylint.engine.Examined;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.input.InputException;
import org.bylint.rule.Fix;
import org.bylint.rule.Severity;
import org.bylint.text.SourceFile;

/** Checks and corrects files in memory; writing them is another matter. Serves all threads. */
public final class Fixer {
  private final Function<Input, Examined> look;
  private final Fix.Applicability limit;
  private final Severity shownFrom;

  /**
   * A fixer.
   *
   * @param look checks a file
   * @param limit SAFE, or UNSAFE to apply those corrections too
   * @param shownFrom the least grave severity that is shown: nobody wants changes of which the
   *     report says nothing
   */
  public Fixer(Function<Input, Examined> look, Fix.Applicability limit, Severity shownFrom) {
    this.look = look;
    this.limit = limit;
    this.shownFrom = shownFrom;
  }

  /**
   * What became of a file.
   *
   * @param input the file
   * @param before what came of it as it stands
   * @param source as it was read; empty where it could not be
   * @param change what correcting brings; empty where nothing can be corrected
   * @param refused corrections that could not be applied
   */
  public record Outcome(
      Input input,
      Examined before,
      Optional<SourceFile> source,
      Optional<Change> change,
      List<Refusal> refused) {}

  /**
   * A corrected file.
   *
   * @param content what should stand in it
   * @param after what comes of it then
   * @param count number of findings corrected
   */
  public record Change(String content, Examined after, int count) {}

  /** Checks and corrects one file; never throws for what is in it. */
  public Outcome fix(Input input) {
    SourceFile source;
    try {
      source = input.content().read();
    } catch (InputException e) {
      // said where it is examined
      return new Outcome(input, look.apply(input), Optional.empty(), Optional.empty(), List.of());
    }
    Examined first = look.apply(input.holding(source));
    Rounds.Result rounds =
        new Rounds(file -> seen(input, source, file, first), limit).correct(source);
    Examined before = blamed(first, rounds).of(input);
    if (rounds.applied().isEmpty()) {
      return new Outcome(input, before, Optional.of(source), Optional.empty(), rounds.refused());
    }
    SourceFile corrected = new SourceFile(source.path(), rounds.content(), source.encoding());
    Examined after = blamed(look.apply(input.holding(corrected)), rounds);
    Change change = new Change(rounds.content(), after, rounds.applied().size());
    return new Outcome(input, before, Optional.of(source), Optional.of(change), rounds.refused());
  }

  private Optional<Rounds.Seen> seen(
      Input input, SourceFile source, SourceFile file, Examined first) {
    boolean same = file.content().equals(source.content());
    Examined examined = same ? first : look.apply(input.holding(file));
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
  private static Examined blamed(Examined examined, Rounds.Result rounds) {
    if (!(examined.result() instanceof FileResult.Checked checked)) {
      return examined;
    }
    List<Defect> defects = new ArrayList<>();
    for (String rule : rounds.endless()) {
      String message = "its corrections come to no end; none of them was applied";
      defects.add(new Defect(checked.path(), rule, message, ""));
    }
    return examined.with(defects);
  }
}
