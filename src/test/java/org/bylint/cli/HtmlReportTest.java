package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report: what an editor finds in it, and what an article cannot do to it. */
class HtmlReportTest {
  private static final String ARTICLE =
      """
      ---
      title: "Le port de Brest rouvre"
      author: Anne Delorme
      date: 2024-02-06
      ---

      Le préfet Louis Maréchal a ouvert la séance à Brest lundi 5 février 2024.

      M. Maréshal n'a rien promis, d'après Louis Maréchal.

      <!-- bylint-disable-next-line dates/weekday-mismatch: vérifié -->
      - un quai
      - deux grues

      > « Le port vivra », a dit Louis Maréchal.
      """;

  private static final String HOSTILE =
      """
      Port </style><script>window.hacked = 1</script> & "onmouseover='window.hacked=2'

      <img src=x onerror="window.hacked=3"> Louis Maréchal a ouvert la séance à Brest ]]> --> <!--

      M. Maréshal n'a rien promis \u202Eesrever\u202C, d'après Louis Maréchal, javascript:alert(1).

      Sur le même sujet : </article></main></body></html> <svg onload=window.hacked=4>\u0007
      """;

  @TempDir Path folder;

  private Document report(String name, String text, String... arguments) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return Jsoup.parse(html(arguments));
  }

  private String html(String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--format", "html", "."));
    all.addAll(List.of(arguments));
    return Program.in(folder).run(all.toArray(String[]::new)).out();
  }

  @Test
  void theArticleIsLaidOutWithItsFindingsInPlace() throws IOException {
    Document page = report("port.md", ARTICLE);

    Element article = page.expectFirst("article");
    assertThat(article.select("h2").text()).isEqualTo("Le port de Brest rouvre");
    assertThat(article.select("li[lang=fr]").eachText()).containsExactly("un quai", "deux grues");
    assertThat(article.select("blockquote").text()).contains("Le port vivra");
    Element note = article.expectFirst(".note[data-r=names/inconsistent-spelling]");
    assertThat(note.select(".message").text()).contains("Maréshal", "Maréchal");
    assertThat(note.select(".fixes b").text()).isEqualTo("Maréchal");
    Element place = page.expectFirst(note.select(".head a").attr("href"));
    assertThat(place.text()).isEqualTo("Maréshal");
    assertThat(place.attr("href")).isEqualTo("#" + note.id());
    Element other = page.expectFirst(note.select(".places a").attr("href"));
    assertThat(other.text()).contains("Maréchal");
    assertThat(note.select("details").text()).contains("names/inconsistent-spelling");
  }

  @Test
  @DisplayName("what stands in the file beside the text is shown as the file has it")
  void instructionsAreShown() throws IOException {
    Document page = report("port.md", ARTICLE);

    Element block = page.expectFirst(".block.z-file");
    assertThat(block.select("pre").text()).contains("<!-- bylint-disable-next-line");
    assertThat(block.select(".note").attr("data-r")).isEqualTo("suppression/unused");
  }

  @Test
  void nothingOfAnArticleBecomesMarkup() throws IOException {
    Document page = report("a\" onclick='x'<b>.txt", HOSTILE);

    Set<String> elements = new TreeSet<>();
    Set<String> attributes = new TreeSet<>();
    for (Element element : page.select(".pages *, .overview *")) {
      elements.add(element.tagName());
      element.attributes().forEach(attribute -> attributes.add(attribute.getKey()));
    }
    assertThat(elements)
        .isSubsetOf(
            "a", "article", "b", "bdi", "button", "details", "div", "h1", "h2", "header", "li",
            "nav", "ol", "p", "rect", "section", "span", "strong", "summary", "svg", "ul");
    assertThat(attributes).noneMatch(name -> name.startsWith("on") || name.equals("style"));
    assertThat(page.select("script")).hasSize(1);
    assertThat(page.select("style")).hasSize(1);
    assertThat(page.select("article").text())
        .contains(
            "</style><script>window.hacked = 1</script> & \"onmouseover='window.hacked=2'",
            "<svg onload=window.hacked=4>",
            "U+202E");
    for (Element link : page.select("[href], [src]")) {
      assertThat(link.attr("href")).startsWith("#");
    }
  }

  @Test
  void thePolicyLetsOnlyItsOwnStyleAndScriptRun() throws IOException {
    Document page = report("port.md", ARTICLE);

    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .startsWith("default-src 'none'; ")
        .contains("script-src '" + hash(page.expectFirst("script").data()) + "'")
        .contains("style-src '" + hash(page.expectFirst("style").data()) + "'")
        .doesNotContain("unsafe", "http");
    assertThat(page.select("[style], link, img, iframe, object, embed, base")).isEmpty();
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void thePageIsWellFormedAndEveryLinkLeadsSomewhere() throws IOException {
    Files.writeString(folder.resolve("b.txt"), HOSTILE);
    Files.writeString(folder.resolve("c.txt"), "Le maire se tait.\n");
    report("port.md", ARTICLE);

    for (String language : List.of("fr", "en")) {
      String html = html("--messages", language);
      Parser parser = Parser.htmlParser().setTrackErrors(10);
      Document page = parser.parseInput(html, "");
      assertThat(parser.getErrors()).isEmpty();
      Set<String> ids = new HashSet<>();
      for (Element element : page.select("[id]")) {
        assertThat(ids.add(element.id())).as(element.id()).isTrue();
      }
      for (Element link : page.select("a[href]")) {
        assertThat(ids).contains(link.attr("href").substring(1));
      }
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(html).doesNotContain("{{#");
    }
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    report("port.md", ARTICLE);
    Files.writeString(folder.resolve("b.txt"), HOSTILE);

    assertThat(html()).isEqualTo(html("--jobs", "1"));
  }
}
