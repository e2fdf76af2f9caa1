package org.bylint.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.engine.Excerpt;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.engine.Summary;
import org.bylint.report.Wording;
import org.bylint.rule.Finding;
import org.bylint.rule.Fix;
import org.bylint.rule.Localised;
import org.bylint.rule.Place;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Severity;
import org.bylint.text.SourceFile;
import org.bylint.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the report makes of results, whatever rules they come from. */
class HtmlReporterTest {
  private static final String TEXT = "Le maire se tait. Il n'a  rien promis à Brévenne.\n";

  private static RuleInfo rule(String id) {
    Localised words = new Localised("un constat", "a finding");
    return new RuleInfo(
        id,
        "test",
        Severity.WARNING,
        Set.of(),
        Set.of(),
        words,
        words,
        Map.of(),
        Map.of(),
        new Localised("l'éditeur le demande", "editors ask for it"),
        List.of("A handbook, <chapter 2>"),
        Map.of(),
        Map.of(),
        true);
  }

  private static Location location(String content, Span span) {
    SourceFile file = SourceFile.of("x.txt", content);
    return Location.of(file, file.lines(), span);
  }

  private static Issue issue(Severity severity, String content, Span place, Span... others) {
    List<Finding.Related> related = new ArrayList<>();
    List<Issue.RelatedPlace> shown = new ArrayList<>();
    for (Span other : others) {
      related.add(new Finding.Related(Optional.empty(), Place.text(other), "", Map.of()));
      shown.add(
          new Issue.RelatedPlace(
              Optional.empty(), location(content, other), "here <too>", Excerpt.NONE));
    }
    Fix fix = new Fix("<b>", Fix.Applicability.UNSAFE, List.of());
    return new Issue(
        new Finding("test/rule", Place.text(place), "", Map.of(), related, List.of(fix)),
        rule("test/rule"),
        severity,
        "wrong & <bad>",
        location(content, place),
        Optional.empty(),
        Excerpt.NONE,
        shown,
        "f");
  }

  private static FileResult.Checked article(String path, String content, Issue... issues) {
    return new FileResult.Checked(path, "fr", List.of(issues), 0, List.of(), Optional.of(content));
  }

  private static Document report(int mostTexts, FileResult... results) throws IOException {
    StringBuilder out = new StringBuilder();
    Summary summary = new Summary(Severity.SUGGESTION);
    HtmlReporter reporter =
        new HtmlReporter(out, Wording.ENGLISH, Severity.SUGGESTION, "1.0", mostTexts);
    reporter.begin();
    for (FileResult result : results) {
      summary.add(result);
      reporter.file(result);
    }
    reporter.end(summary);
    return Jsoup.parse(out.toString());
  }

  private static List<String> marks(Document page) {
    return page.select("article .mark").stream()
        .map(mark -> mark.wholeText() + " " + mark.attr("data-f") + "|" + mark.attr("data-o"))
        .toList();
  }

  @Test
  @DisplayName("places that overlap are cut so that each piece knows its findings")
  void overlappingPlaces() throws IOException {
    Document page =
        report(
            9,
            article(
                "a.txt",
                TEXT,
                issue(Severity.WARNING, TEXT, new Span(0, 8), new Span(18, 20)),
                issue(Severity.ERROR, TEXT, new Span(3, 16)),
                issue(Severity.SUGGESTION, TEXT, new Span(24, 26))));

    assertThat(marks(page))
        .containsExactly("Le  0-0|", "maire 0-0 0-1|", " se tait 0-1|", "Il |0-0", "   0-2|");
    assertThat(page.select("article .mark").eachAttr("class"))
        .containsExactly(
            "mark warning",
            "mark error",
            "mark error",
            "mark other warning",
            "mark suggestion blank");
    assertThat(page.select("[id=p0-0]")).hasSize(1);
    assertThat(page.expectFirst("article .z-body > p").wholeText()).isEqualTo(TEXT.strip());
  }

  @Test
  void aPlaceWithoutWordsIsShown() throws IOException {
    Document page =
        report(9, article("a.txt", TEXT, issue(Severity.ERROR, TEXT, new Span(17, 17))));

    assertThat(page.expectFirst("article .mark").hasClass("point")).isTrue();
    assertThat(page.expectFirst("article .z-body > p").wholeText()).isEqualTo(TEXT.strip());
  }

  @Test
  void theGravestArticlesComeFirst() throws IOException {
    Issue error = issue(Severity.ERROR, TEXT, new Span(0, 2));
    Issue warning = issue(Severity.WARNING, TEXT, new Span(3, 8));
    Document page =
        report(
            9,
            article("a.txt", TEXT, warning),
            article("b.txt", TEXT, error),
            article("c.txt", TEXT, warning, warning),
            article("d.txt", TEXT));

    assertThat(page.select("#articles .path").eachText())
        .containsExactly("b.txt", "c.txt", "a.txt");
    assertThat(page.select("article > header .path").eachText())
        .containsExactly("b.txt", "c.txt", "a.txt");
    assertThat(page.select(".clean li").eachText()).containsExactly("d.txt");
    assertThat(page.expectFirst("[data-rule]").text()).endsWith(" 4");
  }

  @Test
  @DisplayName("beyond a bound the least grave articles keep a line for each finding only")
  void boundOfTexts() throws IOException {
    Issue error = issue(Severity.ERROR, TEXT, new Span(0, 2));
    Issue warning = issue(Severity.WARNING, TEXT, new Span(3, 8), new Span(18, 20));
    Document page =
        report(
            1,
            article("a.txt", TEXT, warning),
            article("b.txt", TEXT, error),
            article("c.txt", TEXT, warning));

    assertThat(page.select("article")).hasSize(3);
    assertThat(page.select("article .z-body")).hasSize(1);
    assertThat(page.select("article .note")).hasSize(3);
    assertThat(page.select(".word")).hasSize(2);
    assertThat(page.select(".lists .hint").text()).contains("left out");
  }

  @Test
  void whatCouldNotBeCheckedIsSaid() throws IOException {
    Document page = report(9, new FileResult.Failed("<b>.md", "no such file & more"));

    assertThat(page.expectFirst(".problems li").text()).isEqualTo("<b>.md: no such file & more");
  }

  @Test
  void messagesSuggestionsAndReferencesAreTextToo() throws IOException {
    Document page =
        report(
            9,
            article("a.txt", TEXT, issue(Severity.ERROR, TEXT, new Span(0, 2), new Span(18, 20))));

    Element note = page.expectFirst(".note");
    assertThat(note.select(".message").text()).isEqualTo("wrong & <bad>");
    assertThat(note.select(".fixes b").text()).isEqualTo("<b>");
    assertThat(note.select(".remark").text()).isEqualTo("here <too>");
    assertThat(note.select(".reference").text()).isEqualTo("A handbook, <chapter 2>");
  }

  @Test
  void aMegabyteInOneLineWithAThousandFindings() throws IOException {
    String line = "Le maire se tait. ".repeat(60_000);
    Issue[] issues = new Issue[1_000];
    for (int i = 0; i < issues.length; i++) {
      int at = i * 18 * 60 + 3;
      issues[i] = issue(Severity.WARNING, line, new Span(at, at + 5));
    }

    Document page = report(9, article("a.txt", line, issues));

    assertThat(page.select("article .mark")).hasSize(1_000);
    assertThat(page.select("article .z-body > p").text()).hasSize(line.length() - 1);
  }
}
