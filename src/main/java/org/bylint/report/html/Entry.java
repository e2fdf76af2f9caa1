package org.bylint.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.engine.Excerpt;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.rule.Finding;

/**
 * An article with findings.
 *
 * @param number in the order of the run, from 0; ids in the report are made of it
 * @param path the file
 * @param language code of the article's language; empty for a file that is no article
 * @param headline its headline; empty where it has none
 * @param counts findings by severity
 * @param issues findings that are shown, in the order of the file
 * @param content what stands in the file; empty where the report leaves it out
 */
record Entry(
    int number,
    String path,
    String language,
    String headline,
    Counts counts,
    List<Issue> issues,
    Optional<String> content)
    implements Comparable<Entry> {
  Entry {
    issues = List.copyOf(issues);
  }

  /** Id of the article in the report. */
  String id() {
    return "a" + number;
  }

  /** The same without its text and with no more of its findings than a line for each. */
  Entry brief() {
    List<Issue> brief = new ArrayList<>(issues.size());
    for (Issue issue : issues) {
      brief.add(brief(issue));
    }
    return new Entry(number, path, language, headline, counts, brief, Optional.empty());
  }

  private static Issue brief(Issue issue) {
    Finding finding = issue.finding();
    return new Issue(
        new Finding(
            finding.rule(), finding.place(), finding.variant(), Map.of(), List.of(), List.of()),
        issue.rule(),
        issue.severity(),
        issue.message(),
        new Location(issue.place().start(), issue.place().end(), ""),
        issue.zone(),
        Excerpt.NONE,
        List.of(),
        issue.fingerprint());
  }

  /** By gravity, then in the order of the run. */
  @Override
  public int compareTo(Entry other) {
    int byGravity = counts.compareGravity(other.counts);
    return byGravity != 0 ? byGravity : Integer.compare(number, other.number);
  }
}
