package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules that compare the files of a run with each other. */
class RepositoryRulesTest {
  private static final String RULE = "corpus/name-variants";
  private static final String DEPARTS =
      "À Tripoli, on attend Mouammar Kadaffi depuis lundi. Le marché a rouvert ce matin.\n";

  @TempDir Path folder;

  @BeforeEach
  void threeArticlesThatSpellANameAlike() throws IOException {
    write("archives/a.txt", "Le colonel Mouammar Kadhafi a reçu la délégation. Kadhafi se tait.\n");
    write("archives/b.txt", "Des proches de Mouammar Kadhafi ont quitté la ville de Tripoli.\n");
    write("c.txt", "Le fils de Mouammar Kadhafi est en Algérie. Selon lui, Kadhafi se tait.\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Result check(String... arguments) {
    return Program.in(folder).checkOnly(RULE, arguments);
  }

  @Test
  void theOtherFileIsShownWithLineAndColumn() throws IOException {
    write("b-departs.txt", DEPARTS);

    assertThat(check(".").out())
        .contains(
            "Kadhafi” (3 times in 3 articles).  corpus/name-variants",
            "│ archives/a.txt:1:21\n",
            "│ Le colonel Mouammar Kadhafi a reçu la délégation.\n",
            "1\u00a0warning in 1\u00a0file of 4.");
  }

  @Test
  void jsonNamesTheOtherFileAndKeepsTheFilesInOrder() throws IOException {
    write("b-departs.txt", DEPARTS);

    assertThat(check("--format", "json", ".").out())
        .containsSubsequence(
            "{\"path\":\"archives/a.txt\"",
            "{\"path\":\"archives/b.txt\"",
            "{\"path\":\"b-departs.txt\"",
            "\"rule\":\"corpus/name-variants\"",
            "\"related\":[{\"path\":\"archives/a.txt\",\"start\":{\"line\":1,\"column\":21",
            "{\"path\":\"c.txt\"");
  }

  @Test
  void oneSlipIsOneFinding() throws IOException {
    write("b-departs.txt", DEPARTS);

    assertThat(Program.in(folder).checkOnly("names,corpus", "b-departs.txt").out())
        .contains("names/transliteration");
    assertThat(Program.in(folder).checkOnly("names,corpus", ".").out())
        .contains(RULE)
        .doesNotContain("names/transliteration");
  }

  @Test
  void whatTheHouseSaysIsNotSaidAgain() throws IOException {
    write("names.yml", "names: [Jérôme Marvaux]\n");
    write(".bylint.yml", "names: names.yml\n");
    for (int i = 0; i < 5; i++) {
      write("m" + i + ".txt", "Le ministre Jérôme Marvaux a signé. Jérôme Marvaux part demain.\n");
    }
    write("z.txt", "Le ministre Jérôme Marveaux a reculé.\n");

    assertThat(check(".").out()).contains("the house writes “Jérôme Marvaux”", "1\u00a0warning in");
  }

  @Test
  void aBareInstructionIsJudgedWhereAllRulesRan() throws IOException {
    write("b.md", "<!-- bylint-disable-next-line: so on his card -->\n\n" + DEPARTS);

    assertThat(Program.in(folder).checkOnly(RULE + ",suppression", "b.md").out())
        .doesNotContain("unused");
    assertThat(Program.in(folder).checkOnly(RULE + ",suppression", ".").out())
        .doesNotContain("unused");
    write("b.md", "<!-- bylint-disable-next-line: so on his card -->\n\nTripoli.\n");
    assertThat(Program.in(folder).checkOnly(RULE + ",suppression", ".").out())
        .contains("suppression/unused");
  }

  @Test
  void theReportIsTheSameWithAnyNumberOfJobs() throws IOException {
    for (int i = 0; i < 40; i++) {
      write("many/" + i + ".txt", i % 9 == 0 ? DEPARTS.replace("ff", "f") : "Tripoli attend.\n");
      write("more/" + i + ".txt", "Mouammar Kadhafi a parlé. " + DEPARTS.substring(52));
    }

    String alone = check("--jobs", "1", "--format", "json", ".").out();

    assertThat(alone).contains("\"warnings\":0,");
    write("many/0.txt", DEPARTS);
    for (int i = 9; i < 40; i += 9) {
      write("many/" + i + ".txt", "Tripoli attend.\n");
    }
    String one = check("--jobs", "1", "--format", "json", ".").out();
    assertThat(one).contains("\"warnings\":1,").contains("43 times in 43 articles");
    for (int i = 0; i < 3; i++) {
      assertThat(check("--jobs", "4", "--format", "json", ".").out()).isEqualTo(one);
    }
  }

  @Test
  void aFileAloneIsComparedWithNothing() throws IOException {
    write("b-departs.txt", DEPARTS);

    assertThat(check("b-departs.txt").out()).startsWith("Nothing to report");
  }

  @Test
  void standardInputIsComparedWithFiles() {
    Result result =
        Program.in(folder)
            .reading(DEPARTS)
            .checkOnly(RULE, "-", "archives", "c.txt", "--stdin-path", "new.txt");

    assertThat(result.out()).contains("new.txt\n", "archives/a.txt:1:21");
  }

  @Test
  void anArticleMaySuppressItAndIsNotToldThatTheInstructionDoesNothing() throws IOException {
    write("b.md", "<!-- bylint-disable-next-line " + RULE + ": so on his card -->\n\n" + DEPARTS);

    Result together = Program.in(folder).checkOnly(RULE + ",suppression", ".");
    assertThat(together.out())
        .contains("Nothing to report", "1\u00a0finding suppressed in the article");

    Result alone = Program.in(folder).checkOnly(RULE + ",suppression", "b.md");
    assertThat(alone.out()).startsWith("Nothing to report: 1\u00a0file checked.");

    write("b.md", "<!-- bylint-disable-next-line " + RULE + ": so on his card -->\n\nTripoli.\n");
    Result idle = Program.in(folder).checkOnly(RULE + ",suppression", ".");
    assertThat(idle.out()).contains("suppression/unused");
  }

  @Test
  void aFileIsJudgedAsItsOwnConfigurationSays() throws IOException {
    write("old/d.txt", DEPARTS);
    write("new/d.txt", DEPARTS.replace("depuis", "dès"));
    write(
        ".bylint.yml",
        """
        rules:
          corpus/name-variants: {level: error, ratio: 1}
        overrides:
          - paths: ["old/**"]
            rules:
              corpus/name-variants: {ratio: 4}
        """);

    assertThat(check(".").out()).contains("new/d.txt", "error").doesNotContain("old/d.txt");
  }

  @Test
  void anArticleIsJudgedByTheNamesOfItsOwnHouse() throws IOException {
    write("old/d.txt", DEPARTS);
    write("new/d.txt", DEPARTS.replace("depuis", "dès"));
    write("old.yml", "names: [{name: Mouammar Kadhafi, allow: [Kadaffi]}]\n");
    write("new.yml", "names: [Paul Larrieu]\n");
    write(
        ".bylint.yml",
        """
        rules:
          corpus/name-variants: {ratio: 1}
        overrides:
          - paths: ["old/**"]
            names: old.yml
          - paths: ["archives/**", "new/**"]
            names: new.yml
        """);

    assertThat(check(".").out()).contains("new/d.txt").doesNotContain("old/d.txt");
  }
}
