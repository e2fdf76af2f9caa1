package org.bylint.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.rule.Finding;
import org.bylint.rule.Localised;
import org.bylint.rule.Place;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

/**
 * What is to be said of a file of exceptions when a run is over: those that are out of date, that
 * suppressed nothing, or that do not say why. The rules are those of instructions inside articles.
 */
public final class SideSuppressionReport {
  private final SideSuppressions file;
  private final List<ActiveRule> rules;
  private final String messages;
  private final LineIndex lines;
  private final Fingerprints fingerprints = new Fingerprints();
  private final List<Issue> issues = new ArrayList<>();

  private SideSuppressionReport(SideSuppressions file, List<ActiveRule> rules, String messages) {
    this.file = file;
    this.rules = rules;
    this.messages = messages;
    lines = new LineIndex(file.text());
  }

  /**
   * The file as a result of the run; empty where nothing is to be said.
   *
   * @param plan in force for the file
   * @param today the day of the run
   * @param whole whether all articles were looked at that the file can be about
   * @param messages language of the report
   */
  public static Optional<FileResult> of(
      SideSuppressions file, FilePlan plan, LocalDate today, boolean whole, String messages) {
    SideSuppressionReport report = new SideSuppressionReport(file, plan.rules(), messages);
    for (SideSuppression one : file.all()) {
      report.add(one, today, whole);
    }
    return report.issues.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new FileResult.Checked(
                file.shown(), "", report.issues, 0, List.of(), Optional.of(file.text())));
  }

  private void add(SideSuppression one, LocalDate today, boolean whole) {
    if (one.isOver(today)) {
      say(one, "suppression.Expired", Map.of("date", one.until().orElseThrow().toString()));
    } else if (one.isIdle() && (whole || !one.isGeneral())) {
      say(one, "suppression.Unused", Map.of("rule", String.join(", ", one.rules())));
    }
    if (one.reason().isBlank()) {
      say(one, "suppression.WithoutReason", Map.of());
    }
  }

  private void say(SideSuppression one, String check, Map<String, String> values) {
    for (ActiveRule rule : rules) {
      if (rule.info().check().equals(check)) {
        issues.add(issue(one, rule, values));
      }
    }
  }

  private Issue issue(SideSuppression one, ActiveRule rule, Map<String, String> values) {
    Span line = line(one.line());
    Finding finding =
        new Finding(rule.info().id(), Place.source(line), "", values, List.of(), List.of());
    Localised template = rule.info().message();
    String words = line.in(file.text());
    return new Issue(
        finding,
        rule.info(),
        rule.severity(finding),
        IssueMaker.render(template, values, messages),
        new Location(lines.position(line.start()), lines.position(line.end()), words),
        Optional.empty(),
        new Excerpt(words, 0, words.length()),
        List.of(),
        fingerprints.next(finding, words, ""));
  }

  /** The line without the spaces around it. */
  private Span line(int number) {
    int start = lines.startOf(number);
    int end = number < lines.count() ? lines.startOf(number + 1) : file.text().length();
    while (end > start && file.text().charAt(end - 1) <= ' ') {
      end--;
    }
    while (start < end && file.text().charAt(start) <= ' ') {
      start++;
    }
    return new Span(start, end);
  }
}
