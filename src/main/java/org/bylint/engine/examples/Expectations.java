package org.bylint.engine.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.rule.Localised;
import org.bylint.rule.MessageTemplate;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.Example;
import org.bylint.rule.page.RulePage;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/** Compares what a rule reports in an example with what its page says. */
final class Expectations {
  private final RulePage page;
  private final Example example;
  private final Trial trial;
  private final List<Finding> unexpected;
  private final List<ExampleFailure> failures = new ArrayList<>();

  private Expectations(RulePage page, Example example, Trial trial) {
    this.page = page;
    this.example = example;
    this.trial = trial;
    unexpected = new ArrayList<>(trial.findings());
  }

  static List<ExampleFailure> check(RulePage page, Example example, Trial trial) {
    Expectations expectations = new Expectations(page, example, trial);
    expectations.compare();
    return expectations.failures;
  }

  private void compare() {
    for (Example.Expected expected : example.expected()) {
      compare(expected);
    }
    if (example.wholeArticle() && !unexpected.removeIf(Trial::isWholeArticle)) {
      fail(example.line(), "expected a finding about the article as a whole, got none");
    }
    for (Finding finding : unexpected) {
      String place = Trial.isWholeArticle(finding) ? "" : shown(firstLine(finding));
      fail(lineOf(finding), "unexpected finding: " + describe(finding) + place);
    }
  }

  private void compare(Example.Expected expected) {
    Span wanted = new Span(expected.start(), expected.end());
    List<Finding> there = unexpected.stream().filter(f -> firstLine(f).equals(wanted)).toList();
    if (there.isEmpty()) {
      fail(
          expected.line(),
          "expected a finding at \""
              + wanted.in(trial.content())
              + "\", got "
              + (unexpected.isEmpty()
                  ? "none"
                  : "only " + unexpected.stream().map(this::describe).toList())
              + shown(wanted));
      return;
    }
    for (Finding finding : there) {
      if (says(finding, expected.words())) {
        unexpected.remove(finding);
        return;
      }
    }
    unexpected.remove(there.get(0));
    fail(
        expected.line(),
        "expected \""
            + expected.words()
            + "\", got "
            + describe(there.get(0))
            + shown(firstLine(there.get(0))));
  }

  /** The part of a finding on its first line; one of no width takes the unit that follows it. */
  private Span firstLine(Finding finding) {
    Span span = trial.sourceOf(finding.place());
    String content = trial.content();
    int lineEnd = content.indexOf('\n', span.start());
    int end = lineEnd < 0 ? span.end() : Math.min(span.end(), lineEnd);
    boolean empty = end <= span.start() && !Trial.isWholeArticle(finding);
    return new Span(span.start(), empty ? span.start() + 1 : Math.max(end, span.start()));
  }

  /** The line of the example with a place marked, on two lines of their own. */
  private String shown(Span span) {
    String content = trial.content();
    int start = content.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int lineEnd = content.indexOf('\n', start);
    String line = content.substring(start, lineEnd < 0 ? content.length() : lineEnd);
    int column = Math.min(Math.max(0, span.start() - start), line.length());
    return "\n    " + line + "\n    " + " ".repeat(column) + "^".repeat(Math.max(1, span.length()));
  }

  /** Whether words stand for a finding: a suggestion, its variant or a part of its message. */
  private boolean says(Finding finding, String words) {
    if (words.isEmpty() || finding.variant().equals(words)) {
      return true;
    }
    Localised message = message(page.info(), finding);
    return finding.fixes().stream().map(Fix::text).anyMatch(words::equals)
        || render(message.fr(), finding.values(), "fr").contains(words)
        || render(message.en(), finding.values(), "en").contains(words);
  }

  /** The message of the rule or of the variant that the finding names. */
  static Localised message(RuleInfo rule, Finding finding) {
    RuleInfo.Variant variant = rule.variants().get(finding.variant());
    return variant == null ? rule.message() : variant.message();
  }

  private static String render(String template, Map<String, String> values, String language) {
    return MessageTemplate.render(template, values, language);
  }

  private String describe(Finding finding) {
    Localised message = message(page.info(), finding);
    StringBuilder out = new StringBuilder();
    out.append('"').append(trial.sourceOf(finding.place()).in(trial.content())).append('"');
    if (!finding.variant().isEmpty()) {
      out.append(" [").append(finding.variant()).append(']');
    }
    out.append(": ")
        .append(render(message.in(example.language()), finding.values(), example.language()));
    if (!finding.fixes().isEmpty()) {
      out.append(" → ")
          .append(String.join(" / ", finding.fixes().stream().map(Fix::text).toList()));
    }
    return out.toString();
  }

  /** The line of the page on which a finding begins: caret lines stand between the text lines. */
  private int lineOf(Finding finding) {
    Span span = trial.sourceOf(finding.place());
    int line = new LineIndex(trial.content()).lineOf(span.start()) - 1 + example.line();
    for (Example.Expected expected : example.expected()) {
      if (expected.line() <= line) {
        line++;
      }
    }
    return line;
  }

  private void fail(int line, String message) {
    failures.add(new ExampleFailure(page.file(), line, message));
  }
}
