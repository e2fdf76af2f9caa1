package org.bylint.engine;

import java.util.EnumMap;
import java.util.Map;
import org.bylint.rule.Severity;

/** Counts what a run finds. */
public final class Summary {
  private final Severity shownFrom;
  private final Map<Severity, Integer> found = new EnumMap<>(Severity.class);
  private int files;
  private int filesWithIssues;
  private int suppressed;
  private int baselined;
  private int skipped;
  private int failed;
  private int defects;
  private int corrected;
  private int filesCorrected;
  private int notWritten;
  private int unchanged;
  private int correctable;
  private int correctableWithALook;

  /**
   * An empty summary.
   *
   * @param shownFrom the least grave severity that is shown
   */
  public Summary(Severity shownFrom) {
    this.shownFrom = shownFrom;
  }

  /** Counts one file. */
  public void add(FileResult result) {
    if (result instanceof FileResult.Checked checked) {
      files++;
      boolean any = false;
      for (Issue issue : checked.issues()) {
        found.merge(issue.severity(), 1, Integer::sum);
        any |= shows(issue.severity());
      }
      filesWithIssues += any ? 1 : 0;
      suppressed += checked.suppressed();
      defects += checked.defects().size();
    } else if (result instanceof FileResult.Skipped) {
      skipped++;
    } else {
      failed++;
    }
  }

  public boolean shows(Severity severity) {
    return severity.isAtLeast(shownFrom);
  }

  /** Number of findings of a severity, shown or not. */
  public int found(Severity severity) {
    return found.getOrDefault(severity, 0);
  }

  /** Number of findings of a severity that are shown. */
  public int shown(Severity severity) {
    return shows(severity) ? found(severity) : 0;
  }

  /** Number of findings that are not shown because they are not grave enough. */
  public int hidden() {
    int hidden = 0;
    for (Severity s : Severity.values()) {
      hidden += shows(s) ? 0 : found(s);
    }
    return hidden;
  }

  /** Number of findings at least as grave. */
  public int atLeast(Severity limit) {
    int count = 0;
    for (Severity s : Severity.values()) {
      count += s.isAtLeast(limit) ? found(s) : 0;
    }
    return count;
  }

  /** Counts a file in which findings were corrected. */
  public void addCorrected(int findings) {
    corrected += findings;
    filesCorrected++;
  }

  /** Counts a file that should have been corrected and could not be written. */
  public void addNotWritten() {
    notWritten++;
  }

  /** Says how many findings are left out because they are not due to the change that is checked. */
  public void setUnchanged(int findings) {
    unchanged = findings;
  }

  /** Number of findings left out because they are not due to the change that is checked. */
  public int unchanged() {
    return unchanged;
  }

  /** Counts findings that could be corrected: without a look, and those that need one. */
  public void addCorrectable(int safe, int withALook) {
    correctable += safe;
    correctableWithALook += withALook;
  }

  /** Number of findings that could be corrected without a look. */
  public int correctable() {
    return correctable;
  }

  /** Number of further findings that could be corrected with a look. */
  public int correctableWithALook() {
    return correctableWithALook;
  }

  /** Number of findings corrected. */
  public int corrected() {
    return corrected;
  }

  /** Number of files in which findings were corrected. */
  public int filesCorrected() {
    return filesCorrected;
  }

  /** Number of files that could not be written. */
  public int notWritten() {
    return notWritten;
  }

  /** Number of files checked. */
  public int files() {
    return files;
  }

  /** Number of files with findings that are shown. */
  public int filesWithIssues() {
    return filesWithIssues;
  }

  /** Number of findings that the articles themselves suppress. */
  public int suppressed() {
    return suppressed;
  }

  /** Counts findings that a baseline holds. */
  public void addBaselined(int findings) {
    baselined += findings;
  }

  /** Number of findings that a baseline holds. */
  public int baselined() {
    return baselined;
  }

  /** Number of files left out. */
  public int skipped() {
    return skipped;
  }

  /** Number of inputs that could not be read. */
  public int failed() {
    return failed;
  }

  /** Number of times that a rule failed. */
  public int defects() {
    return defects;
  }
}
