package org.bylint.report.html;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.engine.Excerpt;
import org.bylint.engine.Issue;
import org.bylint.rule.Fix;
import org.bylint.rule.RuleInfo;

/** Writes what there is to say of a finding: the note beside the text. */
final class NoteView {
  /** With more other places than this, the rest are named by their lines only. */
  private static final int SHOWN = 4;

  private static final int EXCERPT_SIDE = 60;

  private final Html html;
  private final ReportWords words;
  private final Map<String, String> articles;

  /**
   * A writer of notes.
   *
   * @param articles ids of the articles in the report, by path
   */
  NoteView(Html html, ReportWords words, Map<String, String> articles) {
    this.html = html;
    this.words = words;
    this.articles = articles;
  }

  /**
   * Writes the note of a finding.
   *
   * @param marked ids of the places that are marked in the page
   */
  void write(Entry entry, int number, Set<String> marked) throws IOException {
    Issue issue = entry.issues().get(number);
    String finding = Places.finding(entry, number);
    String severity = issue.severity().key();
    html.open(
        "div",
        "class",
        "note " + severity,
        "id",
        "f" + finding,
        "data-s",
        severity,
        "data-r",
        issue.rule().id(),
        "tabindex",
        "-1");
    head(entry, number, issue, marked);
    html.element("p", issue.message(), "class", "message", "id", "m" + finding);
    boolean there = marked.contains(Places.main(entry, number));
    if (!there && !issue.isWholeArticle() && !issue.excerpt().isEmpty()) {
      html.open("p", "class", "excerpt");
      excerpt(issue.excerpt());
      html.close("p");
    }
    fixes(issue.finding().fixes());
    related(entry, number, issue.related(), marked);
    why(issue.rule());
    html.close("div").line();
  }

  private void head(Entry entry, int number, Issue issue, Set<String> marked) throws IOException {
    html.open("p", "class", "head");
    html.element("span", words.wording().severity(issue.severity()), "class", "severity");
    html.text(" ");
    if (issue.isWholeArticle()) {
      html.element("span", words.of("whole"), "class", "place");
    } else {
      place(Places.main(entry, number), issue.place().start().line(), marked);
    }
    html.close("p");
  }

  private void place(String id, int line, Set<String> marked) throws IOException {
    String label = words.of("line") + "\u00a0" + words.wording().number(line);
    if (marked.contains(id)) {
      html.element("a", label, "class", "place", "href", "#" + id);
    } else {
      html.element("span", label, "class", "place");
    }
  }

  private void fixes(List<Fix> fixes) throws IOException {
    if (fixes.isEmpty()) {
      return;
    }
    html.open("p", "class", "fixes").element("span", "→", "aria-hidden", "true");
    String before = words.of("write");
    for (Fix fix : fixes) {
      html.text(" ").element("span", before, "class", "or").text(" ");
      html.element("b", fix.text().isEmpty() ? words.of("delete") : fix.text());
      before = words.of("or");
    }
    html.close("p");
  }

  private void related(Entry entry, int number, List<Issue.RelatedPlace> places, Set<String> marked)
      throws IOException {
    if (places.isEmpty()) {
      return;
    }
    int shown = places.size() <= SHOWN ? places.size() : SHOWN - 1;
    html.open("ul", "class", "places");
    List<Integer> rest = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (i >= shown) {
        rest.add(i);
      } else {
        html.open("li");
        related(places.get(i), Places.other(entry, number, i), marked);
        html.close("li");
      }
    }
    if (!rest.isEmpty()) {
      html.open("li").text(words.of("also"));
      String comma = " ";
      for (int i : rest) {
        html.text(comma);
        where(places.get(i), Places.other(entry, number, i), marked);
        comma = ", ";
      }
      html.close("li");
    }
    html.close("ul");
  }

  private void related(Issue.RelatedPlace place, String id, Set<String> marked) throws IOException {
    where(place, id, marked);
    if (!place.place().text().isEmpty()) {
      html.text(words.wording().pick("\u00a0: ", ": "));
      if (marked.contains(id)) {
        html.text(words.wording().quoted(shortened(place.place().text())));
      } else {
        html.open("span", "class", "excerpt");
        excerpt(place.excerpt());
        html.close("span");
      }
    }
    if (!place.message().isEmpty()) {
      html.text(" – ").element("span", place.message(), "class", "remark");
    }
  }

  private void where(Issue.RelatedPlace place, String id, Set<String> marked) throws IOException {
    if (place.path().isPresent()) {
      String path = place.path().get();
      String article = articles.get(path);
      if (article == null) {
        html.element("span", path, "class", "path");
      } else {
        html.element("a", path, "class", "path", "href", "#" + article);
      }
      html.text(" ");
    }
    place(id, place.place().start().line(), marked);
  }

  private static String shortened(String text) {
    return text.length() <= EXCERPT_SIDE ? text : text.substring(0, EXCERPT_SIDE) + "…";
  }

  /** The place in bold with some words around it. */
  private void excerpt(Excerpt excerpt) throws IOException {
    String text = excerpt.text();
    int from = Math.max(0, excerpt.from() - EXCERPT_SIDE);
    int end = Math.min(excerpt.to(), excerpt.from() + 2 * EXCERPT_SIDE);
    int to = Math.min(text.length(), end + EXCERPT_SIDE);
    html.text(from > 0 ? "…" : "").text(text.substring(from, excerpt.from()));
    html.element("b", text.substring(excerpt.from(), end));
    html.text(text.substring(end, to)).text(to < text.length() ? "…" : "");
  }

  private void why(RuleInfo rule) throws IOException {
    html.open("details", "class", "why").element("summary", words.of("why"));
    html.element("p", words.wording().of(rule.reason()));
    for (String reference : rule.references()) {
      html.element("p", reference, "class", "reference");
    }
    html.element("p", rule.id(), "class", "rule").close("details");
  }
}
