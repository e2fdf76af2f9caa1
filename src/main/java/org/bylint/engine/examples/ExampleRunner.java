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
    if (rule.check().unavailable().isPresent()) {
      return failures; // it needs what is not installed here
    }
    Trials trials = new Trials(analyser, rule, example);
    try {
      List<byte[]> bytes =
          trials.examples().stream().map(e -> e.text().getBytes(StandardCharsets.UTF_8)).toList();
      List<Trial> first = trials.run(bytes);
      compare(page, trials, first, failures);
      if (failures.isEmpty()) {
        List<Trial> again = trials.run(bytes);
        if (!findings(again).equals(findings(first))) {
          fail(failures, page, example, "a second run reports something else");
        }
        vary(page, trials, first, failures);
        failures.addAll(Fixing.check(page, trials));
      }
    } catch (InputException e) {
      fail(failures, page, example, "the example cannot be read: " + e.getMessage());
    }
    return failures;
  }

  private static List<List<Finding>> findings(List<Trial> trials) {
    return trials.stream().map(Trial::findings).toList();
  }

  private static void compare(
      RulePage page, Trials trials, List<Trial> first, List<ExampleFailure> failures) {
    for (int i = 0; i < first.size(); i++) {
      failures.addAll(Soundness.check(page, trials.examples().get(i), first.get(i), first));
    }
    for (int i = 0; i < first.size() && failures.isEmpty(); i++) {
      failures.addAll(Expectations.check(page, trials.examples().get(i), first.get(i)));
    }
  }

  private static void vary(
      RulePage page, Trials trials, List<Trial> first, List<ExampleFailure> failures)
      throws InputException {
    List<List<Variation>> all =
        trials.examples().stream().map(e -> Variation.of(e.text(), e.language())).toList();
    for (int v = 0; v < all.get(0).size(); v++) {
      int number = v;
      List<Variation> variations = all.stream().map(one -> one.get(number)).toList();
      if (!page.skipped().containsKey(variations.get(0).name()) && changes(variations, first)) {
        vary(page, trials, first, variations, failures);
      }
    }
  }

  private static boolean changes(List<Variation> variations, List<Trial> first) {
    for (int i = 0; i < first.size(); i++) {
      if (variations.get(i).changes(first.get(i).content())) {
        return true;
      }
    }
    return false;
  }

  private static void vary(
      RulePage page,
      Trials trials,
      List<Trial> first,
      List<Variation> variations,
      List<ExampleFailure> failures)
      throws InputException {
    List<Trial> varied = trials.run(variations.stream().map(Variation::bytes).toList());
    for (int i = 0; i < first.size(); i++) {
      Trial before = first.get(i);
      Trial after = varied.get(i);
      Variation variation = variations.get(i);
      List<String> wanted =
          before.findings().stream()
              .map(f -> key(f, variation.map(before.sourceOf(f.place()))))
              .toList();
      List<String> got =
          after.findings().stream().map(f -> key(f, after.sourceOf(f.place()))).toList();
      if (!wanted.equals(got)) {
        String message =
            "written with " + variation.name() + ", expected " + wanted + ", got " + got;
        fail(failures, page, trials.examples().get(i), message);
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
