package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bylint try-rule}: what a rule would have said of a corpus. */
class TryRuleTest {
  private static final String PAGE =
      """
      ---
      check: phrase
      phrases: {fr: ["force est de constater", "à noter que"]}
      severity: warning
      summary: Formule creuse
      message: "« {found} » n'apporte rien."
      reason: Le lecteur veut le fait.
      references: []
      ---
      # Formule creuse
      """;

  @TempDir Path folder;

  @BeforeEach
  void aCorpusAndADraft() throws IOException {
    Files.createDirectories(folder.resolve("house"));
    Files.writeString(folder.resolve("house/hollow.md"), PAGE);
    Files.createDirectories(folder.resolve("articles"));
    for (int i = 0; i < 20; i++) {
      String text =
          switch (i % 4) {
            case 0 -> "Force est de constater que le budget de la ville a doublé cette année.";
            case 1 -> "À noter que le maire partira lundi. Force est de constater son échec.";
            default -> "Le maire de la ville a signé lundi le budget de cette année.";
          };
      Files.writeString(folder.resolve("articles/%02d.txt".formatted(i)), text + "\n");
    }
  }

  private Result tryRule(String... arguments) {
    List<String> all = new ArrayList<>(List.of("try-rule", "--lang", "fr"));
    all.addAll(List.of(arguments));
    return Program.in(folder).run(all.toArray(String[]::new));
  }

  @Test
  void itTellsHowOftenAtWhichWordsAndShowsSome() {
    Result result = tryRule("house/hollow.md", "articles", "--sample", "1");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith(
            """
            house/hollow: 15\u00a0findings in 10 of 20\u00a0articles.

                            findings     per 100    articles
            warning               15        75.0          10

            Most frequent
                      10  Force est de constater
                       5  À noter que

            1 of 15 findings, drawn at random (--seed 1)

            articles/\
            """)
        .contains("house/hollow\n", "│ ", "^^^^");
  }

  @Test
  void theSameSeedDrawsTheSameFindingsWhateverTheThreads() {
    String[] one = {"house/hollow.md", "articles", "--sample", "4", "--jobs", "1"};
    String[] more = {"house/hollow.md", "articles", "--sample", "4", "--jobs", "3"};
    String[] other = {"house/hollow.md", "articles", "--sample", "4", "--seed", "2"};

    assertThat(tryRule(more).out()).isEqualTo(tryRule(one).out());
    assertThat(tryRule(other).out()).isNotEqualTo(tryRule(one).out());
  }

  @Test
  void allFindingsAreShownWhereTheSampleHasRoom() {
    Result result = tryRule("house/hollow.md", "articles", "--sample", "15");

    assertThat(result.out()).contains("All findings").doesNotContain("drawn at random");
    assertThat(result.out().split("\\^\\^\\^+", -1)).hasSize(16);
  }

  @Test
  void aRuleThatFindsNothingSaysSoInTheLanguageOfTheReport() throws IOException {
    Files.writeString(folder.resolve("house/hollow.md"), PAGE.replace("à noter que", "sic"));
    Files.createDirectories(folder.resolve("calm"));
    Files.writeString(folder.resolve("calm/a.txt"), "Le maire de la ville a signé le budget.\n");

    Result result = tryRule("house/hollow.md", "calm", "--messages", "fr");

    assertThat(result.out()).isEqualTo("house/hollow\u00a0: rien dans 1\u00a0article.\n");
  }

  @Test
  void aRuleThatIsOffRunsAndARuleThereIsHasAnId() {
    Result result = tryRule("suppression/without-reason", "articles");

    assertThat(result.code()).isZero();
    assertThat(result.out()).startsWith("suppression/without-reason: nothing in 20");
  }

  @Test
  void whatArticlesSuppressIsNotCounted() throws IOException {
    Files.writeString(
        folder.resolve("articles/00.txt"),
        "<!-- bylint-disable-next-line house/hollow: voulu -->\nForce est de constater l'échec.\n");

    Result result = tryRule("house/hollow.md", "articles");

    assertThat(result.out()).contains("14\u00a0findings in 9 of", "(1\u00a0finding suppressed)");
  }

  @Test
  void aRuleAboutARepositoryComparesTheArticles() throws IOException {
    Files.createDirectories(folder.resolve("names"));
    for (int i = 0; i < 12; i++) {
      String name = i == 7 ? "Jérôme Marvuax" : "Jérôme Marvaux";
      Files.writeString(
          folder.resolve("names/" + i + ".txt"),
          "Le ministre " + name + " a signé hier le texte avec les élus de la ville.\n");
    }

    Result result = tryRule("corpus/name-variants", "names");

    assertThat(result.out()).contains("1\u00a0finding in 1 of 12", "Jérôme Marvuax", "names/7.txt");
  }

  @Test
  void aPageWithADefectIsSaidWithItsLine() throws IOException {
    Files.writeString(folder.resolve("house/hollow.md"), PAGE.replace("warning", "grave"));

    Result result = tryRule("house/hollow.md", "articles");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("house/hollow.md:4");
  }

  @Test
  void wrongUseIsExplained() {
    assertThat(tryRule("house/none.md", "articles").err()).contains("there is no such file");
    assertThat(tryRule("names/inconsistent-speling", "articles").err())
        .contains("no page and no rule", "did you mean \"names/inconsistent-spelling\"");
    assertThat(tryRule("house/hollow.md").err()).contains("an argument is missing: PATH");
    assertThat(tryRule("house/hollow.md", "nowhere").code()).isEqualTo(2);
  }

  @Test
  void jsonHoldsTheSameAndFitsItsSchema() throws IOException {
    Result result =
        tryRule("house/hollow.md", "articles", "nowhere.txt", "--format", "json", "--sample", "3");
    JsonNode json = new ObjectMapper().readTree(result.out());

    assertThat(JsonSchemaTest.violations("try-rule", result.out())).isEmpty();
    assertThat(json.at("/rule").asText()).isEqualTo("house/hollow");
    assertThat(json.at("/findings").asInt()).isEqualTo(15);
    assertThat(json.at("/severities/warning/per100").asDouble()).isEqualTo(75.0);
    assertThat(json.at("/words/0/text").asText()).isEqualTo("Force est de constater");
    assertThat(json.at("/sample")).hasSize(3);
    assertThat(json.at("/errors/0/path").asText()).isEqualTo("nowhere.txt");
  }
}
