package org.bylint.report.html;

import java.io.IOException;
import java.util.List;
import org.bylint.engine.Summary;
import org.bylint.report.SummaryNotes;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;

/** Writes what stands before the articles: counts, filters, charts, lists. */
final class Overview {
  private static final List<Severity> SHOWN =
      List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION);

  private final Html html;
  private final ReportWords words;
  private final Wording wording;
  private final Gathered gathered;

  Overview(Html html, ReportWords words, Gathered gathered) {
    this.html = html;
    this.words = words;
    this.gathered = gathered;
    wording = words.wording();
  }

  /** The switches that show and hide a severity. */
  void severities() throws IOException {
    Counts counts = gathered.counts();
    html.open("fieldset", "class", "severities needs-script");
    html.element("legend", words.of("filters"), "class", "hidden");
    for (Severity severity : SHOWN) {
      int n = counts.of(severity);
      html.open("label", "class", severity.key());
      html.open("input", "type", "checkbox", "value", severity.key(), "checked", "");
      html.text(words.of(severity.key() + "s") + " ");
      html.element("b", wording.number(n)).close("label");
    }
    html.close("fieldset");
  }

  void ruleOptions() throws IOException {
    for (Gathered.RuleCount rule : gathered.rules()) {
      String id = rule.rule().id();
      html.element("option", id + " (" + rule.counts().all() + ")", "value", id);
    }
  }

  /** The sum of the run in a line. */
  void counts(Summary summary) throws IOException {
    html.open("p", "class", "sum");
    if (summary.filesWithIssues() == 0) {
      html.element("strong", words.of("nothing")).text(" ");
      html.text(wording.files(summary.files()));
    } else {
      html.element("strong", wording.severities(summary));
      html.text(wording.pick(" dans ", " in ") + wording.files(summary.filesWithIssues()));
      if (summary.files() > summary.filesWithIssues()) {
        html.text(wording.pick(" sur ", " of ") + wording.number(summary.files()));
      }
    }
    html.close("p").line();
    List<String> notes = SummaryNotes.of(summary, wording);
    if (!notes.isEmpty()) {
      html.element("p", String.join(", ", notes) + ".", "class", "aside").line();
    }
  }

  void problems() throws IOException {
    if (gathered.problems().isEmpty()) {
      return;
    }
    html.open("section", "class", "problems").element("h2", words.of("problems")).open("ul");
    for (Gathered.Problem problem : gathered.problems()) {
      html.open("li").element("span", problem.path(), "class", "path");
      html.text(wording.pick("\u00a0: ", ": ") + problem.message()).close("li").line();
    }
    html.close("ul").close("section");
  }

  /** The chart of findings per rule; an article alone needs none. */
  void rules() throws IOException {
    if (gathered.entries().size() <= 1) {
      return;
    }
    int most = gathered.rules().get(0).counts().all();
    html.open("section", "class", "rules", "aria-labelledby", "rules-title");
    html.element("h2", words.of("by-rule"), "id", "rules-title");
    html.element("p", words.of("by-rule-hint"), "class", "hint needs-script");
    html.open("ul");
    for (Gathered.RuleCount rule : gathered.rules()) {
      rule(rule, most);
    }
    html.close("ul").close("section").line();
  }

  private void rule(Gathered.RuleCount rule, int most) throws IOException {
    String id = rule.rule().id();
    html.open("li").open("button", "type", "button", "data-rule", id, "aria-pressed", "false");
    html.open("span", "class", "name").element("b", id);
    html.element("span", wording.of(rule.rule().summary()), "class", "summary").close("span");
    Bars.write(html, rule.counts(), most);
    html.element("span", wording.number(rule.counts().all()), "class", "n");
    html.close("button").close("li").line();
  }

  /** The articles by gravity; a single one stands right below. */
  void list() throws IOException {
    List<Entry> entries = gathered.entries();
    if (entries.size() <= 1) {
      return;
    }
    int most = 0;
    for (Entry entry : entries) {
      most = Math.max(most, entry.counts().all());
    }
    html.open("section", "class", "articles", "aria-labelledby", "articles-title");
    html.element("h2", words.of("articles"), "id", "articles-title");
    if (gathered.hasBrief()) {
      html.element("p", words.of("left-out"), "class", "hint");
    }
    html.open("ol", "id", "articles").line();
    for (Entry entry : entries) {
      article(entry, most);
    }
    html.close("ol").close("section").line();
  }

  private void article(Entry entry, int most) throws IOException {
    html.open("li", "data-a", Integer.toString(entry.number()));
    html.open("a", "href", "#" + entry.id(), "class", "title");
    if (entry.headline().isEmpty()) {
      html.element("bdi", entry.path());
    } else {
      html.element("bdi", entry.headline(), "lang", entry.language());
    }
    html.close("a").element("span", entry.path(), "class", "path");
    Bars.write(html, entry.counts(), most);
    html.open("span", "class", "tally");
    for (Severity severity : SHOWN) {
      int n = entry.counts().of(severity);
      html.open("span", "class", severity.key() + (n == 0 ? " none" : ""));
      html.element("span", words.of(severity.key() + "s") + "\u00a0", "class", "hidden");
      html.element("b", wording.number(n)).close("span").text(" ");
    }
    html.close("span").close("li").line();
  }

  /** Articles in which nothing was found: their names. */
  void clean() throws IOException {
    List<String> clean = gathered.clean();
    if (clean.isEmpty()) {
      return;
    }
    html.open("details", "class", "clean");
    html.element("summary", words.of("clean") + " (" + wording.number(clean.size()) + ")");
    html.open("ul");
    for (String path : clean) {
      html.element("li", path, "class", "path").line();
    }
    html.close("ul").close("details").line();
  }
}
