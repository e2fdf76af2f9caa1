package org.bylint.engine.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.rule.Localised;
import org.bylint.rule.MessageTemplate;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;

/**
 * What must be true of every finding: its places lie in the text, its variant and notes exist, its
 * messages have all their values, and a contradiction shows the other place.
 */
final class Soundness {
  private final RulePage page;
  private final Example example;
  private final Trial trial;
  private final List<Trial> together;
  private final List<ExampleFailure> failures = new ArrayList<>();

  private Soundness(RulePage page, Example example, Trial trial, List<Trial> together) {
    this.together = together;
    this.page = page;
    this.example = example;
    this.trial = trial;
  }

  /** Checks one article of an example. */
  static List<ExampleFailure> check(
      RulePage page, Example example, Trial trial, List<Trial> together) {
    Soundness soundness = new Soundness(page, example, trial, together);
    trial.findings().forEach(soundness::check);
    return soundness.failures;
  }

  private void check(Finding finding) {
    RuleInfo rule = page.info();
    inside(finding.place());
    for (Fix fix : finding.fixes()) {
      fix.edits().forEach(edit -> inside(new Place(edit.span(), edit.frame())));
    }
    if (!finding.variant().isEmpty() && !rule.variants().containsKey(finding.variant())) {
      fail("the page has no variant \"" + finding.variant() + "\"");
    }
    complete(Expectations.message(rule, finding), finding.values());
    for (Finding.Related related : finding.related()) {
      inside(related);
      Localised note = rule.notes().get(related.note());
      if (note == null) {
        fail("the page has no note \"" + related.note() + "\"");
      } else {
        complete(note, related.values());
      }
    }
    boolean mustRelate = !rule.notes().isEmpty() && !page.skipped().containsKey("related");
    if (mustRelate && finding.related().isEmpty()) {
      fail("the page has notes, but a finding shows no other place");
    }
  }

  private void inside(Finding.Related related) {
    String path = related.path().orElse(trial.path());
    boolean there =
        together.stream()
            .filter(t -> t.path().equals(path))
            .anyMatch(t -> t.holds(related.place()));
    if (!there) {
      fail("another place outside the text: " + related.place());
    }
  }

  private void inside(Place place) {
    if (!trial.holds(place)) {
      fail("a place outside the text: " + place);
    }
  }

  private void complete(Localised message, Map<String, String> values) {
    for (String template : List.of(message.fr(), message.en())) {
      for (String name : MessageTemplate.placeholders(template)) {
        if (!values.containsKey(name)) {
          fail("no value for {" + name + "} in \"" + template + "\"");
        }
      }
    }
  }

  private void fail(String message) {
    failures.add(new ExampleFailure(page.file(), example.line(), message));
  }
}
