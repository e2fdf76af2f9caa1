package org.bylint.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.cli.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The HTML report in a real browser. Runs where a Chromium is installed; BYLINT_BROWSER_REQUIRED
 * makes its absence a failure.
 */
class HtmlReportBrowserTest {
  private static final String NAMES =
      """
      Le port de Brest rouvre

      Le préfet Louis Maréchal a ouvert la séance à Brest, et a salué le public venu nombreux.

      M. Maréshal n'a rien promis, d'après Louis Maréchal, qui reviendra au printemps.

      Sur le même sujet
      """;

  private static final String HOSTILE =
      """
      Port </style><script>window.hacked = 1</script> & "onmouseover='window.hacked=2'

      <img src=x onerror="window.hacked=3"> Louis Maréchal a ouvert la séance à Brest ]]> --> <!--

      M. Maréshal n'a rien promis \u202Eesrever\u202C, d'après Louis Maréchal, javascript:hacked=1.

      À lire aussi : </article></main></body></html> <svg onload=window.hacked=4> {{#script}}
      """;

  private static final String SPELLING =
      ".page.shown .note[data-r=\"names/inconsistent-spelling\"]";

  private static final Set<String> NAMED =
      Set.of("button", "link", "checkbox", "combobox", "searchbox", "article", "navigation");

  @TempDir static Path folder;
  private static Optional<Browser> browser = Optional.empty();

  @BeforeAll
  static void writeReportAndStartBrowser() throws Exception {
    Optional<Path> executable = Browser.find();
    if (executable.isEmpty() && System.getenv("BYLINT_BROWSER_REQUIRED") != null) {
      fail("BYLINT_BROWSER_REQUIRED is set and no Chromium is installed");
    }
    assumeTrue(executable.isPresent(), "no Chromium: the HTML report is not tested in a browser");
    Path articles = Files.createDirectory(folder.resolve("articles"));
    Files.writeString(articles.resolve("a hostile.txt"), HOSTILE);
    Files.writeString(articles.resolve("b.txt"), NAMES);
    Files.writeString(articles.resolve("c.txt"), "Le maire se tait.\n\nIl viendra lundi.\n");
    Files.writeString(articles.resolve("d.txt"), "Le maire se tait.\n");
    Program.in(folder).run("check", "--messages", "fr", "--format", "html=report.html", "articles");
    browser = Optional.of(Browser.start(executable.get(), folder.resolve("profile")));
  }

  @AfterAll
  static void stopBrowser() throws Exception {
    if (browser.isPresent()) {
      browser.get().stop();
    }
  }

  @BeforeEach
  void openReport() throws Exception {
    browser().prefers("light");
    browser().resize(1280, 900);
    browser().open(folder.resolve("report.html").toUri());
    browser().value("localStorage.clear()");
  }

  private static Browser browser() {
    return browser.orElseThrow();
  }

  private static String text(String expression) throws Exception {
    return browser().value(expression).asText();
  }

  private static int number(String expression) throws Exception {
    return browser().value(expression).asInt();
  }

  private static boolean is(String expression) throws Exception {
    return browser().value(expression).asBoolean();
  }

  private static void click(String selector) throws Exception {
    browser().value("document.querySelector('" + selector + "').click()");
  }

  private static void read(String path) throws Exception {
    browser()
        .value(
            "[...document.querySelectorAll('#articles li')].find(li =>"
                + " li.querySelector('.path').textContent === '"
                + path
                + "').querySelector('a').click()");
  }

  @Test
  void anArticleOpensAsAPageAndAClickShowsBothPlaces() throws Exception {
    assertThat(number("document.querySelectorAll('.page.shown').length")).isZero();

    read("articles/b.txt");
    click(SPELLING + " .message");

    assertThat(text("document.querySelector('.page.shown h2').textContent"))
        .isEqualTo("Le port de Brest rouvre");
    assertThat(text("document.querySelector('.mark.on').textContent")).isEqualTo("Maréshal");
    assertThat(text("document.querySelector('.mark.with').textContent")).contains("Maréchal");
    assertThat(is("document.querySelector('.tie') !== null")).isTrue();
    assertThat(text("location.hash")).startsWith("#f");
    assertThat(browser().complaints()).isEmpty();
  }

  @Test
  void aClickOnAPlaceShowsItsNoteBesideIt() throws Exception {
    read("articles/b.txt");
    browser()
        .value(
            "[...document.querySelectorAll('.page.shown .mark')]"
                + ".find(m => m.textContent === 'Maréshal').click()");

    assertThat(is("document.querySelector('" + SPELLING + "').classList.contains('on')")).isTrue();
    int distance =
        number(
            "Math.abs(document.querySelector('.mark.on').getBoundingClientRect().top"
                + " - document.querySelector('.note.on').getBoundingClientRect().top)");
    assertThat(distance).isLessThan(40);
    assertThat(
            is(
                "document.querySelector('.note.on').getBoundingClientRect().left >"
                    + " document.querySelector('.mark.on').getBoundingClientRect().right"))
        .isTrue();
  }

  @Test
  void filtersKeepWhatTheySay() throws Exception {
    int all = number("document.querySelectorAll('.note').length");
    int errors = number("document.querySelectorAll('.note[data-s=error]').length");
    assertThat(errors).isPositive().isLessThan(all);

    click(".severities input[value=error]");

    assertThat(number("document.querySelectorAll('.note:not([hidden])').length"))
        .isEqualTo(all - errors);
    assertThat(text("document.getElementById('status').textContent"))
        .contains((all - errors) + " constats affichés sur " + all);

    click(".severities input[value=error]");
    click("[data-rule=\"names/inconsistent-spelling\"]");

    assertThat(
            text(
                "[...new Set([...document.querySelectorAll('.note:not([hidden])')]"
                    + ".map(n => n.dataset.r))].join()"))
        .isEqualTo("names/inconsistent-spelling");
    assertThat(text("document.querySelector('[aria-pressed=true]').dataset.rule"))
        .isEqualTo("names/inconsistent-spelling");
    assertThat(number("document.querySelectorAll('#articles li:not([hidden])').length"))
        .isEqualTo(2);

    read("articles/b.txt");

    assertThat(number("document.querySelectorAll('.page.shown .mark:not(.idle)').length"))
        .isEqualTo(2);
  }

  @Test
  void searchFindsArticlesByTheirWordsWithoutAccents() throws Exception {
    browser().press("/");
    for (String letter : "venu marechal".split("", -1)) {
      if (!letter.isEmpty()) {
        browser().press(letter);
      }
    }

    assertThat(text("document.activeElement.id")).isEqualTo("search");
    assertThat(text("document.querySelector('#articles li:not([hidden]) .path').textContent"))
        .isEqualTo("articles/b.txt");
    assertThat(number("document.querySelectorAll('#articles li:not([hidden])').length")).isOne();

    browser().press("Escape");

    assertThat(number("document.querySelectorAll('#articles li[hidden]').length")).isZero();
  }

  @Test
  void everythingCanBeReachedByKeys() throws Exception {
    browser().press("n");
    String first = text("document.activeElement.id");
    assertThat(first).startsWith("f");
    browser().press("n");
    assertThat(text("document.activeElement.id")).startsWith("f").isNotEqualTo(first);
    browser().press("p");
    assertThat(text("document.activeElement.id")).isEqualTo(first);

    browser().press("w");
    assertThat(is("document.querySelector('.note.on details').open")).isTrue();

    String page = text("document.querySelector('.page.shown').id");
    browser().press("ArrowRight");
    assertThat(text("document.querySelector('.page.shown').id")).isNotEqualTo(page);
    browser().press("u");
    assertThat(number("document.querySelectorAll('.page.shown').length")).isZero();

    browser().press("?");
    assertThat(is("document.getElementById('help').open")).isTrue();
    browser().press("Escape");
    assertThat(is("document.getElementById('help').open")).isFalse();

    browser().press("1");
    assertThat(is("document.querySelector('.severities input[value=error]').checked")).isFalse();
    assertThat(browser().complaints()).isEmpty();
  }

  @Test
  void theOtherPlaceIsOneKeyAway() throws Exception {
    read("articles/b.txt");
    click(SPELLING + " .message");

    browser().press("o");
    String one = text("document.activeElement.textContent");
    browser().press("o");
    String two = text("document.activeElement.textContent");

    assertThat(one).contains("Mar");
    assertThat(two).contains("Mar").isNotEqualTo(one);
  }

  @Test
  void coloursFollowTheSystemAndTheButton() throws Exception {
    String ground = "getComputedStyle(document.body).backgroundColor";
    String light = text(ground);
    browser().prefers("dark");
    String dark = text(ground);
    assertThat(dark).isNotEqualTo(light);

    browser().press("t");
    assertThat(text(ground)).isEqualTo(light);
    browser().press("t");
    browser().prefers("light");
    assertThat(text(ground)).isEqualTo(dark);
    browser().open(folder.resolve("report.html").toUri());
    assertThat(text(ground)).as("remembered").isEqualTo(dark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textStandsOutFromItsGround(String colours) throws Exception {
    browser().prefers(colours);
    JsonNode low =
        browser()
            .value(
                """
                (() => {
                  const style = getComputedStyle(document.documentElement);
                  const part = (hex, i) => {
                    const full = hex.length === 4 ? hex.replace(/\\w/g, '$&$&') : hex;
                    const c = parseInt(full.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
                    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
                  };
                  const light = (name) => {
                    const hex = style.getPropertyValue('--' + name).trim();
                    return 0.2126 * part(hex, 0) + 0.7152 * part(hex, 1) + 0.0722 * part(hex, 2);
                  };
                  const pairs = ['ink ground', 'ink sheet', 'soft ground', 'soft sheet', 'link sheet'];
                  for (const s of ['error', 'warning', 'suggestion']) {
                    pairs.push(s + ' ground', s + ' sheet', s + ' ' + s + '-wash');
                    pairs.push('ink ' + s + '-wash', 'soft ' + s + '-wash');
                  }
                  return pairs.filter((pair) => {
                    const [a, b] = pair.split(' ').map(light).sort((x, y) => y - x);
                    return (a + 0.05) / (b + 0.05) < 4.5;
                  });
                })()
                """);
    assertThat(low).isEmpty();
  }

  @Test
  void aNarrowWindowHasTheNotesBelowTheText() throws Exception {
    browser().resize(400, 800);
    read("articles/b.txt");

    assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
    click(SPELLING + " .message");
    assertThat(
            is(
                "document.querySelector('.note.on').getBoundingClientRect().top >"
                    + " document.querySelector('.mark.on').getBoundingClientRect().bottom"))
        .isTrue();
    read("articles/a hostile.txt");
    assertThat(number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(400);
  }

  @Test
  void nothingOfAnArticleRuns() throws Exception {
    read("articles/a hostile.txt");
    browser().press("n");
    browser()
        .value(
            "document.querySelectorAll('*').forEach(e => e.dispatchEvent(new Event('mouseover')))");

    assertThat(text("typeof window.hacked")).isEqualTo("undefined");
    assertThat(number("document.scripts.length")).isOne();
    assertThat(browser().complaints()).isEmpty();

    browser()
        .value(
            "document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=\"hacked=5\">');"
                + "document.body.append(Object.assign(document.createElement('script'),"
                + " {textContent: 'hacked = 6'}))");

    assertThat(text("typeof window.hacked")).as("the policy forbids it").isEqualTo("undefined");
  }

  @Test
  void everyControlHasAName() throws Exception {
    read("articles/b.txt");
    int controls = 0;
    for (JsonNode node : browser().send("Accessibility.getFullAXTree", Map.of()).get("nodes")) {
      if (NAMED.contains(node.at("/role/value").asText()) && !node.path("ignored").asBoolean()) {
        controls++;
        assertThat(node.at("/name/value").asText()).as(node.toString()).isNotBlank();
      }
    }
    assertThat(controls).isGreaterThan(10);
  }

  @Test
  void withoutScriptEverythingCanBeRead() throws Exception {
    browser().send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      browser().open(folder.resolve("report.html").toUri());

      assertThat(
              number(
                  "[...document.querySelectorAll('.page')].filter(p => p.offsetHeight >"
                      + " 100).length"))
          .isEqualTo(number("document.querySelectorAll('.page').length"))
          .isGreaterThan(1);
      assertThat(number("document.querySelector('.steps').offsetHeight")).isZero();
      assertThat(is("document.querySelector('.overview').offsetHeight > 100")).isTrue();
    } finally {
      browser().send("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  @Test
  void paperHasTheArticleAndItsNotesOnly() throws Exception {
    read("articles/b.txt");
    browser().send("Emulation.setEmulatedMedia", Map.of("media", "print"));

    assertThat(number("document.querySelector('.bar').offsetHeight")).isZero();
    assertThat(number("document.querySelector('.steps').offsetHeight")).isZero();
    assertThat(text("getComputedStyle(document.querySelector('.page.shown .note')).position"))
        .isEqualTo("static");
    assertThat(number("document.querySelector('.page.shown').offsetHeight")).isGreaterThan(100);
  }
}
