package org.bylint.engine.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.engine.fix.Refusal;
import org.bylint.engine.fix.Refusal.Reason;
import org.bylint.engine.fix.Rounds;
import org.bylint.input.InputException;
import org.bylint.rule.Fix;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;

/**
 * Corrects an example as {@code --fix --unsafe} corrects a file, as it stands and in every
 * variation, and compares with what the page shows; where it shows nothing, what was corrected must
 * no longer be reported.
 */
final class Fixing {
  private final RulePage page;
  private final Trials trials;
  private final int number;
  private final Example example;
  private final List<ExampleFailure> failures = new ArrayList<>();

  private Fixing(RulePage page, Trials trials, int number) {
    this.page = page;
    this.trials = trials;
    this.number = number;
    this.example = trials.examples().get(number);
  }

  /** Corrects each article of an example while the others stay as they are. */
  static List<ExampleFailure> check(RulePage page, Trials trials) throws InputException {
    List<ExampleFailure> failures = new ArrayList<>();
    for (int i = 0; i < trials.examples().size(); i++) {
      Fixing fixing = new Fixing(page, trials, i);
      Example example = fixing.example;
      fixing.check("", example.text().getBytes(StandardCharsets.UTF_8), example.fixed());
      if (fixing.failures.isEmpty()) {
        fixing.vary();
      }
      failures.addAll(fixing.failures);
    }
    return failures;
  }

  private void vary() throws InputException {
    List<Variation> texts = Variation.of(example.text(), example.language());
    List<Variation> fixed = Variation.of(example.fixed().orElse(""), example.language());
    for (int i = 0; i < texts.size(); i++) {
      Variation variation = texts.get(i);
      if (variation.changes(example.text()) && !page.skipped().containsKey(variation.name())) {
        String wanted = fixed.get(i).text();
        check(
            "written with " + variation.name() + ", ",
            variation.bytes(),
            example.fixed().map(text -> wanted));
      }
    }
  }

  private void check(String how, byte[] bytes, Optional<String> wanted) throws InputException {
    Trial trial = trials.run(number, bytes);
    Rounds.Result result =
        new Rounds(file -> look(file.bytes()), Fix.Applicability.UNSAFE)
            .correct(trial.document().source());
    if (!result.endless().isEmpty()) {
      fail(how + "the corrections come to no end");
    }
    result.refused().forEach(refusal -> refused(how, refusal));
    if (wanted.isPresent() && !wanted.get().equals(result.content())) {
      fail(how + "expected after the fixes:\n" + wanted.get() + "got:\n" + result.content());
    }
    if (wanted.isEmpty() && !result.applied().isEmpty() && !page.skipped().containsKey("fixes")) {
      byte[] corrected = trial.document().source().encoding().encode(result.content());
      int left = trials.run(number, corrected).findings().size();
      if (left > Math.max(0, trial.findings().size() - result.applied().size())) {
        fail(how + "after the fixes the rule still reports, in:\n" + result.content());
      }
    }
  }

  private Optional<Rounds.Seen> look(byte[] bytes) {
    try {
      Trial trial = trials.run(number, bytes);
      return Optional.of(new Rounds.Seen(trial.article(), trial.findings()));
    } catch (InputException e) {
      return Optional.empty();
    }
  }

  /** A rule must not offer what is never applied. */
  private void refused(String how, Refusal refusal) {
    if (refusal.reason() != Reason.SUPPRESSED && refusal.reason() != Reason.MARKUP) {
      fail(how + "the fix \"" + refusal.text() + "\" is refused: " + refusal.reason());
    }
  }

  private void fail(String message) {
    failures.add(new ExampleFailure(page.file(), example.line(), message));
  }
}
