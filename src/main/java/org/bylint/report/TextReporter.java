package org.bylint.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.rule.Severity;

/**
 * The report that people read on a terminal: grouped by file, each finding with its sentence, the
 * place marked, and the places that contradict it.
 */
public final class TextReporter implements Reporter {
  private final Appendable out;
  private final Wording wording;
  private final Severity shownFrom;
  private final IssueText text;
  private final Style style;
  private boolean any;

  /**
   * A reporter.
   *
   * @param out where to write
   * @param shownFrom the least grave severity that is shown
   * @param width columns of the terminal
   * @param verbose also says why each rule matters
   */
  public TextReporter(
      Appendable out,
      Wording wording,
      Style style,
      Severity shownFrom,
      int width,
      boolean verbose) {
    this.out = out;
    this.wording = wording;
    this.style = style;
    this.shownFrom = shownFrom;
    text = new IssueText(wording, style, width, verbose);
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) throws IOException {
    if (!(result instanceof FileResult.Checked checked)) {
      return;
    }
    List<List<Issue>> groups = groups(checked.issues());
    if (groups.isEmpty()) {
      return;
    }
    any = true;
    out.append(style.bold(Display.oneLine(checked.path()))).append("\n\n");
    Set<String> explained = new HashSet<>();
    for (List<Issue> group : groups) {
      StringBuilder b = new StringBuilder();
      text.append(b, group, explained);
      out.append(b).append('\n');
    }
  }

  /** Issues that say the same stand together, where the first of them stands; the article last. */
  private List<List<Issue>> groups(List<Issue> issues) {
    Map<String, List<Issue>> places = new LinkedHashMap<>();
    Map<String, List<Issue>> whole = new LinkedHashMap<>();
    for (Issue issue : issues) {
      if (issue.severity().isAtLeast(shownFrom)) {
        String key = issue.rule().id() + '\n' + issue.severity() + '\n' + issue.message();
        (issue.isWholeArticle() ? whole : places)
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(issue);
      }
    }
    List<List<Issue>> all = new ArrayList<>(places.values());
    all.addAll(whole.values());
    return all;
  }

  @Override
  public void end(Summary summary) throws IOException {
    out.append(any ? found(summary) : nothing(summary)).append(corrected(summary)).append('\n');
    int more = summary.correctableWithALook();
    if (any && summary.correctable() + more > 0) {
      out.append(wording.correctable(summary.correctable(), more)).append(".\n");
    }
  }

  private String corrected(Summary summary) {
    return summary.corrected() == 0
        ? ""
        : ' ' + wording.corrected(summary.corrected(), summary.filesCorrected()) + '.';
  }

  private String found(Summary summary) {
    String counts = style.bold(wording.severities(summary));
    String where = wording.pick(" dans ", " in ") + wording.files(summary.filesWithIssues());
    String of =
        summary.files() > summary.filesWithIssues()
            ? wording.pick(" sur ", " of ") + wording.number(summary.files())
            : "";
    return counts + where + of + aside(summary);
  }

  private String nothing(Summary summary) {
    if (summary.files() == 0) {
      return wording.pick("Aucun article n’a été vérifié", "No article was checked")
          + aside(summary);
    }
    boolean single = summary.files() == 1;
    String checked =
        wording.files(summary.files())
            + wording.pick(single ? " vérifié" : " vérifiés", " checked");
    return wording.pick("Rien à signaler", "Nothing to report")
        + wording.pick("\u00a0: ", ": ")
        + checked
        + aside(summary);
  }

  /** What else there is to know: findings that are hidden or suppressed, files left out. */
  private String aside(Summary summary) {
    List<String> parts = SummaryNotes.of(summary, wording);
    return parts.isEmpty() ? "." : style.dim(" (" + String.join(", ", parts) + ")") + ".";
  }
}
