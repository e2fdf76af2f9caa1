package org.bylint.report.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import org.bylint.engine.Issue;
import org.bylint.rule.RuleInfo;

/** What a run found, held in memory that does not grow with the texts of a large repository. */
final class Gathered {
  private final int mostTexts;
  private final PriorityQueue<Entry> whole = new PriorityQueue<>(Collections.reverseOrder());
  private final List<Entry> brief = new ArrayList<>();
  private final List<String> clean = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, RuleCount> rules = new TreeMap<>();

  /**
   * Nothing yet.
   *
   * @param mostTexts number of articles whose text is kept, the gravest of all
   */
  Gathered(int mostTexts) {
    this.mostTexts = mostTexts;
  }

  /**
   * Something that is no finding about an article.
   *
   * @param path file that it is about
   * @param message for a person
   */
  record Problem(String path, String message) {}

  /**
   * How often a rule found something.
   *
   * @param rule the rule
   * @param counts findings by severity
   */
  record RuleCount(RuleInfo rule, Counts counts) {}

  void add(Entry entry) {
    for (Issue issue : entry.issues()) {
      String id = issue.rule().id();
      Counts before = rules.containsKey(id) ? rules.get(id).counts() : Counts.NONE;
      rules.put(id, new RuleCount(issue.rule(), before.and(issue.severity())));
    }
    whole.add(entry);
    if (whole.size() > mostTexts) {
      brief.add(whole.remove().brief());
    }
  }

  void addClean(String path) {
    clean.add(path);
  }

  void addProblem(String path, String message) {
    problems.add(new Problem(path, message));
  }

  /** Articles with findings, the gravest first. */
  List<Entry> entries() {
    List<Entry> all = new ArrayList<>(whole);
    all.addAll(brief);
    Collections.sort(all);
    return all;
  }

  /** Whether the text of an article was left out for want of room. */
  boolean hasBrief() {
    return !brief.isEmpty();
  }

  /** Paths of articles without findings, in the order of the run. */
  List<String> clean() {
    return clean;
  }

  List<Problem> problems() {
    return problems;
  }

  /** Rules that found something, the most frequent first, then by id. */
  List<RuleCount> rules() {
    List<RuleCount> all = new ArrayList<>(rules.values());
    all.sort((a, b) -> Integer.compare(b.counts().all(), a.counts().all()));
    return all;
  }

  /** Ids of articles that the report shows, by path. */
  Map<String, String> ids() {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Entry entry : entries()) {
      ids.put(entry.path(), entry.id());
    }
    return ids;
  }

  Counts counts() {
    Counts sum = Counts.NONE;
    for (RuleCount rule : rules.values()) {
      Counts c = rule.counts();
      sum =
          new Counts(
              sum.errors() + c.errors(),
              sum.warnings() + c.warnings(),
              sum.suggestions() + c.suggestions());
    }
    return sum;
  }
}
