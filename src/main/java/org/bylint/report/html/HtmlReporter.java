package org.bylint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.input.Document;
import org.bylint.report.Reporter;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;

/**
 * One file that an editor opens in a browser: an overview, and each article as a page with its
 * findings in the margin. It needs no network, and its content security policy lets nothing run but
 * the script that it comes with.
 */
public final class HtmlReporter implements Reporter {
  /** Texts of more articles than these would make a file that browsers open slowly. */
  public static final int MOST_TEXTS = 2_000;

  private final Appendable out;
  private final ReportWords words;
  private final Severity shownFrom;
  private final String version;
  private final Gathered gathered;
  private int files;

  /**
   * A reporter.
   *
   * @param shownFrom the least grave severity that is shown
   * @param version of the program
   */
  public HtmlReporter(Appendable out, Wording wording, Severity shownFrom, String version) {
    this(out, wording, shownFrom, version, MOST_TEXTS);
  }

  HtmlReporter(Appendable out, Wording wording, Severity shownFrom, String version, int mostTexts) {
    this.out = out;
    this.shownFrom = shownFrom;
    this.version = version;
    words = new ReportWords(wording);
    gathered = new Gathered(mostTexts);
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileResult result) {
    if (result instanceof FileResult.Failed failed) {
      gathered.addProblem(failed.path(), failed.message());
    } else if (result instanceof FileResult.Checked checked) {
      checked(checked);
    }
  }

  private void checked(FileResult.Checked file) {
    for (Defect defect : file.defects()) {
      String rule = defect.rule().isEmpty() ? "" : defect.rule() + ": ";
      gathered.addProblem(defect.path(), rule + defect.message());
    }
    List<Issue> shown = new ArrayList<>(file.issues().size());
    for (Issue issue : file.issues()) {
      if (issue.severity().isAtLeast(shownFrom)) {
        shown.add(issue);
      }
    }
    if (shown.isEmpty()) {
      gathered.addClean(file.path());
      return;
    }
    Optional<Document> document = PageView.read(file.path(), file.language(), file.content());
    String headline = document.map(PageView::headline).orElse("");
    Counts counts = Counts.of(shown);
    gathered.add(
        new Entry(files++, file.path(), file.language(), headline, counts, shown, file.content()));
  }

  @Override
  public void end(Summary summary) throws IOException {
    Html html = new Html(out);
    Overview overview = new Overview(html, words, gathered);
    String style = Template.resource("report.css");
    String script = Template.resource("report.js");
    Template.load()
        .write(
            out,
            gap -> {
              switch (gap) {
                case "#style" -> out.append(style);
                case "#script" -> out.append(script);
                case "#style-hash" -> out.append(Template.hash(style));
                case "#script-hash" -> out.append(Template.hash(script));
                case "#version" -> html.text(version);
                case "#severities" -> overview.severities();
                case "#rule-options" -> overview.ruleOptions();
                case "#counts" -> overview.counts(summary);
                case "#problems" -> overview.problems();
                case "#rules" -> overview.rules();
                case "#list" -> overview.list();
                case "#clean" -> overview.clean();
                case "#pages" -> pages(html);
                default -> html.text(words.of(gap));
              }
            });
  }

  private void pages(Html html) throws IOException {
    PageView view = new PageView(html, words, new NoteView(html, words, gathered.ids()));
    List<Entry> entries = gathered.entries();
    for (int i = 0; i < entries.size(); i++) {
      Optional<Entry> before = i > 0 ? Optional.of(entries.get(i - 1)) : Optional.empty();
      boolean last = i + 1 == entries.size();
      view.write(entries.get(i), before, last ? Optional.empty() : Optional.of(entries.get(i + 1)));
    }
  }
}
