package org.bylint.engine.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.InputException;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.rule.Place;
import org.bylint.rule.Rule;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;
import org.bylint.text.Span;

/** Applies the first correction of every finding and looks again: the findings must be gone. */
final class Fixing {
  private final Analyser analyser;
  private final Rule rule;

  Fixing(Analyser analyser, Rule rule) {
    this.analyser = analyser;
    this.rule = rule;
  }

  List<ExampleFailure> check(RulePage page, Example example, Trial trial) throws InputException {
    List<Fix> fixes = new ArrayList<>();
    for (Finding finding : trial.findings()) {
      finding.fixes().stream().filter(f -> !f.edits().isEmpty()).findFirst().ifPresent(fixes::add);
    }
    String fixed = apply(fixes, trial);
    List<ExampleFailure> failures = new ArrayList<>();
    if (example.fixed().isPresent() && !example.fixed().get().equals(fixed)) {
      failures.add(
          failure(
              page,
              example,
              "expected after the fixes:\n" + example.fixed().get() + "got:\n" + fixed));
    }
    if (!fixes.isEmpty() && !page.skipped().containsKey("fixes")) {
      Trial after = Trial.of(analyser, rule, example, fixed.getBytes(StandardCharsets.UTF_8));
      int left = trial.findings().size() - fixes.size();
      if (after.findings().size() > left) {
        failures.add(
            failure(page, example, "after the fixes the rule still reports, in:\n" + fixed));
      }
    }
    return failures;
  }

  /** Edits that overlap an earlier one are left out, as they are when files are corrected. */
  private static String apply(List<Fix> fixes, Trial trial) {
    List<Fix.Edit> edits = new ArrayList<>();
    fixes.forEach(fix -> edits.addAll(fix.edits()));
    edits.sort(Comparator.comparing(Fix.Edit::span));
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (Fix.Edit edit : edits) {
      Span span = trial.sourceOf(Place.text(edit.span()));
      if (span.start() >= at) {
        out.append(trial.content(), at, span.start()).append(edit.replacement());
        at = span.end();
      }
    }
    return out.append(trial.content(), at, trial.content().length()).toString();
  }

  private static ExampleFailure failure(RulePage page, Example example, String message) {
    return new ExampleFailure(page.file(), example.line(), message);
  }
}
