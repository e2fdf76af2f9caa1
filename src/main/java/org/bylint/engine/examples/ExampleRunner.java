package org.bylint.engine.examples;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.InputException;
import org.bylint.rule.Finding;
import org.bylint.rule.Rule;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;

/**
 * Runs the examples of rule pages: as they stand, again, and in every variation of writing that
 * must not matter to a rule.
 */
public final class ExampleRunner {
  private final Analyser analyser;

  public ExampleRunner(SourceRegistry registry) {
    analyser = new Analyser(registry);
  }

  /** What does not turn out as the page says; empty when all is well. */
  public List<ExampleFailure> run(RulePage page, Rule rule, Example example) {
    List<ExampleFailure> failures = new ArrayList<>();
    try {
      byte[] bytes = example.text().getBytes(StandardCharsets.UTF_8);
      Trial trial = Trial.of(analyser, rule, example, bytes);
      failures.addAll(Soundness.check(page, example, trial));
      if (failures.isEmpty()) {
        failures.addAll(Expectations.check(page, example, trial));
      }
      if (failures.isEmpty()) {
        Trial again = Trial.of(analyser, rule, example, bytes);
        if (!again.findings().equals(trial.findings())) {
          fail(failures, page, example, "a second run reports something else");
        }
        vary(page, rule, example, trial, failures);
        failures.addAll(Fixing.check(analyser, page, rule, example));
      }
    } catch (InputException e) {
      fail(failures, page, example, "the example cannot be read: " + e.getMessage());
    }
    return failures;
  }

  private void vary(
      RulePage page, Rule rule, Example example, Trial trial, List<ExampleFailure> failures)
      throws InputException {
    for (Variation variation : Variation.of(example.text(), example.language())) {
      if (page.skipped().containsKey(variation.name()) || !variation.changes(example.text())) {
        continue;
      }
      Trial varied = Trial.of(analyser, rule, example, variation.bytes());
      List<String> wanted =
          trial.findings().stream()
              .map(f -> key(f, variation.map(trial.sourceOf(f.place()))))
              .toList();
      List<String> got =
          varied.findings().stream().map(f -> key(f, varied.sourceOf(f.place()))).toList();
      if (!wanted.equals(got)) {
        fail(
            failures,
            page,
            example,
            "written with " + variation.name() + ", expected " + wanted + ", got " + got);
      }
    }
  }

  private static String key(Finding finding, Span span) {
    String variant = finding.variant().isEmpty() ? "" : " " + finding.variant();
    return span.start() + "-" + span.end() + variant;
  }

  private static void fail(
      List<ExampleFailure> failures, RulePage page, Example example, String message) {
    failures.add(new ExampleFailure(page.file(), example.line(), message));
  }
}
