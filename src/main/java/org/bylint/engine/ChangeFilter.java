package org.bylint.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.text.Position;

/**
 * Keeps what a change brings: findings of which one place at least lies on a changed line, in
 * whichever file; and findings about an article as a whole that it did not have before.
 */
public final class ChangeFilter {
  private final Map<String, Optional<BitSet>> lines;
  private final Map<String, Input> before;
  private final Set<String> unchanged = new HashSet<>();
  private int leftOut;

  /**
   * A filter.
   *
   * @param lines the changed lines of each changed file, by its path in the report; from 1; empty
   *     for a file that is new
   * @param before the changed files as they were, where they were there
   */
  public ChangeFilter(Map<String, Optional<BitSet>> lines, Map<String, Input> before) {
    this.lines = lines;
    this.before = before;
  }

  /** How files are checked: those that did not change are only compared with the others. */
  public Plans plans(Plans plans) {
    return new ChangePlans(plans, lines.keySet());
  }

  /** The files that can tell anything about the change. */
  public List<Input> needed(List<Input> inputs, Plans plans) {
    ChangePlans own = new ChangePlans(plans, lines.keySet());
    List<Input> needed = new ArrayList<>();
    for (Input input : inputs) {
      if (own.needs(input)) {
        needed.add(input);
      }
      if (!lines.containsKey(input.path())) {
        unchanged.add(input.path());
      }
    }
    return needed;
  }

  /** Number of findings that the changed files had before. */
  public int leftOut() {
    return leftOut;
  }

  /**
   * What of a result is due to the change; nothing for a file that has nothing to do with it.
   *
   * @param linter looks at the file as it was, where that decides
   */
  public Optional<FileResult> keep(FileResult result, Linter linter) {
    boolean other = unchanged.contains(result.path());
    if (!(result instanceof FileResult.Checked checked)) {
      boolean wrong = result instanceof FileResult.Misconfigured;
      return other && !wrong ? Optional.empty() : Optional.of(result);
    }
    List<Issue> kept = kept(checked, linter);
    leftOut += other ? 0 : checked.issues().size() - kept.size();
    if (other && kept.isEmpty() && checked.defects().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(checked.withOnly(kept));
  }

  private List<Issue> kept(FileResult.Checked checked, Linter linter) {
    List<Issue> kept = new ArrayList<>();
    Optional<Set<String>> saidBefore = Optional.empty();
    for (Issue issue : checked.issues()) {
      if (isTouched(issue, checked.path())) {
        kept.add(issue);
      } else if (issue.isWholeArticle() && before.containsKey(checked.path())) {
        if (saidBefore.isEmpty()) {
          saidBefore = Optional.of(saidOfAll(checked.path(), linter));
        }
        if (!saidBefore.get().contains(issue.rule().id())) {
          kept.add(issue);
        }
      }
    }
    return kept;
  }

  private boolean isTouched(Issue issue, String path) {
    if (isChanged(path, issue.place())) {
      return true;
    }
    for (Issue.RelatedPlace related : issue.related()) {
      if (isChanged(related.path().orElse(path), related.place())) {
        return true;
      }
    }
    return false;
  }

  private boolean isChanged(String path, Location place) {
    Optional<BitSet> known = lines.get(path);
    if (known == null || known.isEmpty()) {
      return known != null;
    }
    BitSet changed = known.get();
    Position end = place.end();
    boolean before = end.column() == 1 && end.line() > place.start().line();
    int line = changed.nextSetBit(place.start().line());
    return line >= 0 && line <= end.line() - (before ? 1 : 0);
  }

  /** The rules that said something of the whole article as it was. */
  private Set<String> saidOfAll(String path, Linter linter) {
    Set<String> said = new HashSet<>();
    Input old = before.get(path);
    if (old != null && linter.check(old) instanceof FileResult.Checked then) {
      for (Issue issue : then.issues()) {
        if (issue.isWholeArticle()) {
          said.add(issue.rule().id());
        }
      }
    }
    return said;
  }
}
