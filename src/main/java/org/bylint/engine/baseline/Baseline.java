package org.bylint.engine.baseline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;

/**
 * A ratchet: findings that were known are not reported, and what is solved leaves the list for
 * good. A finding is known by its rule, the words found and their sentence, in the same article or
 * in one that was moved or renamed. For one run and one thread.
 */
public final class Baseline {
  private static final int LONGEST_TEXT = 80;

  /** Rules that compare articles: what they found is only missed where all were compared. */
  private static final String COMPARING = "corpus/";

  private final Path folder;

  /** What is known of each article, by path, and not met in this run so far. */
  private final Map<String, Map<String, KnownFinding>> open = new LinkedHashMap<>();

  /** What is known of articles that are no longer there, by fingerprint and rule. */
  private final Map<String, Deque<KnownFinding>> gone = new HashMap<>();

  private final List<KnownFinding> kept = new ArrayList<>();
  private final List<KnownFinding> solved = new ArrayList<>();
  private final List<KnownFinding> added = new ArrayList<>();
  private final List<KnownFinding> notCompared = new ArrayList<>();
  private int articles;
  private final boolean takesAll;

  /** Whether an article was moved, or a finding shows fewer places. */
  private boolean moved;

  /**
   * What is known when a run begins.
   *
   * @param folder that the paths count from
   * @param takesAll whether every finding of the run becomes known, and none is reported
   */
  public Baseline(Path folder, List<KnownFinding> known, boolean takesAll) {
    this.folder = folder.toAbsolutePath().normalize();
    this.takesAll = takesAll;
    for (KnownFinding finding : known) {
      if (Files.exists(this.folder.resolve(finding.path()))) {
        open.computeIfAbsent(finding.path(), p -> new LinkedHashMap<>())
            .put(key(finding.rule(), finding.fingerprint()), finding);
      } else {
        gone.computeIfAbsent(key(finding.rule(), finding.fingerprint()), f -> new ArrayDeque<>())
            .add(finding);
      }
    }
  }

  private static String key(String rule, String fingerprint) {
    return fingerprint + ' ' + rule;
  }

  /**
   * The result without what is known.
   *
   * @param file where the article is
   */
  public FileResult.Checked without(FileResult.Checked checked, Path file) {
    String path = path(file);
    Map<String, KnownFinding> here = open.getOrDefault(path, new HashMap<>());
    List<Issue> fresh = new ArrayList<>();
    for (Issue issue : checked.issues()) {
      if (!isKnown(issue, path, here)) {
        fresh.add(issue);
      }
    }
    if (checked.defects().isEmpty()) {
      // a rule that failed said nothing about what is solved
      for (KnownFinding finding : here.values()) {
        (finding.rule().startsWith(COMPARING) ? notCompared : solved).add(finding);
      }
      open.remove(path);
      articles++;
    }
    return fresh.size() == checked.issues().size() ? checked : checked.withOnly(fresh);
  }

  private boolean isKnown(Issue issue, String path, Map<String, KnownFinding> here) {
    String key = key(issue.rule().id(), issue.fingerprint());
    KnownFinding known = here.remove(key);
    Deque<KnownFinding> elsewhere = gone.get(key);
    if (known == null && elsewhere != null && !elsewhere.isEmpty()) {
      known = elsewhere.remove().at(path);
      moved = true;
    }
    if (known != null) {
      return isNoWorse(issue, known);
    }
    if (takesAll) {
      added.add(
          new KnownFinding(
              path, issue.rule().id(), issue.fingerprint(), places(issue), words(issue)));
    }
    return takesAll;
  }

  /** One finding shows all places of a slip: one place more is a new slip, one less a ratchet. */
  private boolean isNoWorse(Issue issue, KnownFinding known) {
    int places = places(issue);
    if (places > known.places() && !takesAll) {
      kept.add(known);
      return false;
    }
    moved |= places != known.places();
    kept.add(known.with(places));
    return true;
  }

  private static int places(Issue issue) {
    return issue.isWholeArticle() ? 0 : 1 + issue.related().size();
  }

  /** A path from the folder of the baseline, which may lead out of it. */
  private String path(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean related = absolute.getRoot() != null && absolute.getRoot().equals(folder.getRoot());
    return (related ? folder.relativize(absolute) : absolute).toString().replace('\\', '/');
  }

  private static String words(Issue issue) {
    Location place = issue.place();
    String words = issue.isWholeArticle() ? "" : place.text().replace('\n', ' ');
    if (words.length() <= LONGEST_TEXT) {
      return words;
    }
    boolean within = Character.isHighSurrogate(words.charAt(LONGEST_TEXT - 1));
    return words.substring(0, within ? LONGEST_TEXT - 1 : LONGEST_TEXT) + "…";
  }

  /** Findings that were known and are no more; complete at the end of a run. */
  public List<KnownFinding> solved() {
    List<KnownFinding> all = new ArrayList<>(solved);
    gone.values().forEach(all::addAll);
    if (allCompared()) {
      all.addAll(notCompared);
    }
    return all;
  }

  private boolean allCompared() {
    return open.isEmpty() && articles > 1;
  }

  /** Findings that became known in this run. */
  public List<KnownFinding> added() {
    return added;
  }

  /** Whether the list is another than at the beginning. */
  public boolean isChanged() {
    return moved || !added.isEmpty() || !solved().isEmpty();
  }

  /**
   * What is known at the end of a run: met again, added, or of articles that were not looked at.
   */
  public List<KnownFinding> known() {
    List<KnownFinding> all = new ArrayList<>(kept);
    all.addAll(added);
    open.values().forEach(of -> all.addAll(of.values()));
    if (!allCompared()) {
      all.addAll(notCompared);
    }
    return all;
  }
}
