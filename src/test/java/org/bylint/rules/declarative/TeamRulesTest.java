package org.bylint.rules.declarative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.engine.examples.TestRules;
import org.bylint.rule.page.PageFolder;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.Checks;
import org.bylint.rules.RuleSet;
import org.bylint.sources.SourceRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A team's own pages: every declarative check with examples, and pages with defects. */
class TeamRulesTest {
  private static final Path FOLDER = Path.of("src/test/resources/team-rules");
  private static final String REST =
      """
      severity: warning
      summary: x
      message: x
      reason: x
      references: []
      ---
      # Title
      """;

  @TempDir Path folder;

  private final StringWriter out = new StringWriter();

  private boolean test(Path rules) throws IOException {
    return new TestRules(SourceRegistry.builtIn(), new PrintWriter(out)).folder(rules);
  }

  private void write(String id, String content) throws IOException {
    Path file = folder.resolve(id + ".md");
    Files.createDirectories(folder.resolve(id).getParent());
    Files.writeString(file, content);
  }

  @Test
  void theExamplesOfEveryDeclarativeCheckHold() throws IOException {
    assertThat(test(FOLDER)).as(out.toString()).isTrue();
    assertThat(out.toString()).contains("all hold");
  }

  @Test
  void everyDeclarativeCheckHasAPage() throws IOException {
    PageFolder read = PageFolder.read(FOLDER, new RulePageParser(Checks.known(), false));

    assertThat(read.pages().stream().map(p -> p.info().check()))
        .containsAll(DeclarativeChecks.parameters().keySet());
  }

  @Test
  void teamRulesJoinThoseOfTheProject() throws Exception {
    RuleSet rules = RuleSet.builtIn().withTeamPages(FOLDER);

    assertThat(rules.matching("house")).hasSizeGreaterThan(9);
    assertThat(rules.find("house/capitals")).isPresent();
    assertThat(rules.all())
        .hasSize(RuleSet.builtIn().all().size() + rules.matching("house").size());
  }

  @Test
  void aTeamsPageTakesThePlaceOfTheProjectsOwn() throws Exception {
    write("dates/impossible-date", "---\ncheck: phrase\nphrases: [clef]\n" + REST);

    RuleSet rules = RuleSet.builtIn().withTeamPages(folder);

    assertThat(rules.find("dates/impossible-date").orElseThrow().info().check())
        .isEqualTo("phrase");
    assertThat(rules.all()).hasSameSizeAs(RuleSet.builtIn().all());
  }

  @ParameterizedTest
  @ValueSource(strings = {"alone", "House/a", "house/sub/a", "house/a b"})
  void aPageAtAnotherPlaceIsNamed(String id) throws IOException {
    write(id, "---\ncheck: phrase\nphrases: [clef]\n" + REST);

    assertThat(test(folder)).isFalse();
    assertThat(out.toString()).contains(id + ".md: put the page at CATEGORY/NAME.md");
  }

  @Test
  void aPageInAnotherEncodingIsNamed() throws IOException {
    Files.createDirectories(folder.resolve("house"));
    Files.write(folder.resolve("house/a.md"), new byte[] {'-', (byte) 0xe9, 'a'});

    assertThat(test(folder)).isFalse();
    assertThat(out.toString()).contains("a.md: is not UTF-8");
  }

  @Test
  void aFolderThatIsNotThereAddsNothing() throws Exception {
    RuleSet rules = RuleSet.builtIn().withTeamPages(folder.resolve("none"));

    assertThat(rules.all()).hasSameSizeAs(RuleSet.builtIn().all());
  }

  @Test
  void allDefectsAreNamedAtOnce() throws IOException {
    write("house/a", "---\ncheck: phrase\n" + REST);
    write("house/b", "---\ncheck: phras\n" + REST);

    assertThatThrownBy(() -> RuleSet.builtIn().withTeamPages(folder))
        .isInstanceOf(RulePageException.class)
        .hasMessageContaining("a.md:1: phrases is missing (or name a lexicon)")
        .hasMessageContaining("b.md:2:8: unknown check \"phras\"; did you mean \"phrase\"?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pattern    | pattern: '(a+)+b'              | :3: pattern repeats a group that holds a repetition",
        "pattern    | pattern: '(?:ab*)*c'          | :3: pattern repeats a group that holds a repetition",
        "pattern    | pattern: '(a)\\1'              | :3: pattern refers back to a group",
        "pattern    | pattern: 'a{1,5000}'           | :3: pattern repeats more than 200 times",
        "pattern    | pattern: 'a*'                  | :3: pattern matches nothing at all",
        "pattern    | pattern: '(a'                  | :3: pattern is no regular expression",
        "pattern    | group: 1                       | :1: pattern is missing",
        "phrase     | position: middle               | :3: position must be one of anywhere, sentence-start",
        "phrase     | phrases: {de: [x]}             | :3: phrases must be a list, or {fr: [...], en: [...]}",
        "phrase     | phrase: x                      | :3:1: unknown key \"phrase\"; did you mean \"phrases\"?",
        "count      | phrases: [x]                   | :1: max is missing",
        "count      | max: many                      | :3: max must be a whole number, 0 or more",
        "replace    | safe: 1                        | :3: safe must be true or false",
        "replace    | pairs: [a]                     | :3: pairs must be keys and values",
        "consistent | ways: [clé, clef]              | :3: ways must be a list of lists",
        "metadata   | always: true                   | :1: fields is missing (or give forms)"
      })
  void aWrongParameterNamesItsLine(String check, String line, String message) throws IOException {
    write("house/a", "---\ncheck: " + check.strip() + "\n" + line + "\n" + REST);

    assertThat(test(folder)).isFalse();
    assertThat(out.toString()).contains("a.md" + message);
  }

  @Test
  void anExampleThatDoesNotHoldSaysWhatCame() throws IOException {
    write(
        "house/a",
        "---\ncheck: phrase\nphrases: [clef]\n"
            + REST
            + """

            ```fr
            La clef est perdue.
               ^^^^ autre chose
            ```
            ```fr
            La clef est perdue.
            ```
            ```fr
            La porte est ouverte.
               ^^^^^
            ```
            """);

    assertThat(test(folder)).isFalse();
    assertThat(out.toString())
        .contains("a.md:14: expected \"autre chose\", got \"clef\": x")
        .contains("a.md:17: unexpected finding: \"clef\": x")
        .contains("a.md:21: expected a finding at \"porte\", got none")
        .contains("1 rule, 3 examples: 3 fail");
  }

  @Test
  void aPlaceholderWithoutAValueIsADefectOfThePage() throws IOException {
    write(
        "house/a",
        "---\ncheck: phrase\nphrases: [clef]\n"
            + REST.replace("message: x", "message: \"{nothing}\"")
            + "```fr\nLa clef est perdue.\n   ^^^^\n```\n");

    assertThat(test(folder)).isFalse();
    assertThat(out.toString()).contains("no value for {nothing} in \"{nothing}\"");
  }

  @Test
  void aPatternThatWouldGoOnForEverEndsAsADefect() {
    CountedText text = new CountedText("a".repeat(20_000));
    var slow = SafePattern.compile("pattern", "a{0,200}a{0,200}a{0,200}a{0,200}b", false);

    assertThatThrownBy(() -> slow.matcher(text).find())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the pattern takes too long on this text");
  }
}
