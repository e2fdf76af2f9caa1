package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String IMPOSSIBLE =
      """
      Le conseil municipal a voté le budget de la ville lors de sa séance du 31 février 2023.
      """;

  @TempDir Path folder;

  @BeforeEach
  void anArticleWithOneError() throws IOException {
    Files.writeString(folder.resolve("article.txt"), IMPOSSIBLE);
  }

  private Result check(String... arguments) {
    return Program.in(folder).checkOnly("dates/impossible-date", arguments);
  }

  @Test
  void findingsGiveExitCodeOne() {
    Result result = check("article.txt");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("article.txt", "dates/impossible-date", "1\u00a0error in 1\u00a0file.");
  }

  @Test
  void theLevelThatFailsIsChosen() {
    assertThat(check("--fail-on", "never", "article.txt").code()).isZero();
    assertThat(check("--set", "dates/impossible-date=warning", "article.txt").code()).isZero();
    assertThat(check("--set", "dates=warning", "--fail-on", "warning", "article.txt").code())
        .isEqualTo(1);
    assertThat(check("--set", "dates=warning", "--max-warnings", "0", "article.txt").code())
        .isEqualTo(1);
    assertThat(check("--set", "dates=warning", "--max-warnings", "1", "article.txt").code())
        .isZero();
  }

  @Test
  void whatIsNotShownIsStillCounted() {
    Result result = check("--set", "dates=warning", "--min-severity", "error", "article.txt");

    assertThat(result.out())
        .isEqualTo(
            "Nothing to report: 1\u00a0file checked (1\u00a0less grave finding not shown).\n");
  }

  @Test
  void theReportSpeaksTheLanguageOfTheLocale() {
    Result result = Program.in(folder).with("LC_ALL", "fr_BE.UTF-8").run("check", "article.txt");

    assertThat(result.out()).contains("erreur", "dans 1\u00a0fichier.").doesNotContain("error");
  }

  @Test
  void coloursAreForTerminals() {
    assertThat(Program.in(folder).run("check", "article.txt").out()).doesNotContain("\u001b");
    assertThat(Program.in(folder).onTerminal().run("check", "article.txt").out())
        .contains("\u001b[1;31merror");
    assertThat(
            Program.in(folder).onTerminal().with("NO_COLOR", "1").run("check", "article.txt").out())
        .doesNotContain("\u001b");
    assertThat(
            Program.in(folder)
                .with("NO_COLOR", "1")
                .run("check", "--color=always", "article.txt")
                .out())
        .contains("\u001b");
  }

  @Test
  void quietIsOneLineForEachFinding() {
    Result result = check("--quiet", "article.txt");

    assertThat(result.out()).matches("article\\.txt:1:\\d+: error: .+ \\[dates/impossible-date]\n");
  }

  @Test
  void verboseSaysWhy() {
    assertThat(check("--verbose", "article.txt").out()).contains("Why:", "See:");
  }

  @Test
  void standardInputHasANameAndAFormat() {
    Result result =
        Program.in(folder)
            .reading(
                "---\ntitle: Le budget\n---\nVoté le **31 février 2023**, le budget est clos.\n")
            .run("check", "-", "--stdin-path", "budget.md", "--only", "dates", "--quiet");

    assertThat(result.out()).startsWith("budget.md:4:");
  }

  @Test
  void reportsGoToFilesToo() throws IOException {
    Result result = check("--format", "text", "--format", "json=report.json", "article.txt");

    assertThat(result.out()).contains("1\u00a0error");
    assertThat(Files.readString(folder.resolve("report.json"))).startsWith("{\"schema\":1");
  }

  @Test
  void withoutPathTheCurrentFolderIsChecked() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(
        folder.resolve("a/b.md"), "Rien ici ne mérite une remarque de la rédaction.\n");

    Result result = check();

    assertThat(result.out()).contains("article.txt").contains("in 1\u00a0file of 2");
  }

  @Test
  void theReportIsTheSameWhateverTheNumberOfThreads() throws IOException {
    for (int i = 0; i < 40; i++) {
      Files.writeString(folder.resolve("article-" + i + ".txt"), IMPOSSIBLE.repeat(1 + i % 3));
    }

    String alone = Program.in(folder).run("check", "--format", "json", "--jobs", "1").out();
    String four = Program.in(folder).run("check", "--format", "json", "--jobs", "4").out();

    assertThat(four).isEqualTo(alone);
  }

  @Test
  void anArticleCanSuppressAFindingAndMustSayWhich() throws IOException {
    Files.write(
        folder.resolve("article.txt"),
        """
        <!-- bylint-disable-next-line dates/impossible-date: cité tel quel -->
        Le budget a été voté le 31 février 2023.

        <!-- bylint-disable-next-line dates/impossible-date: il n'y a rien -->
        Le maire est content.
        """
            .getBytes(StandardCharsets.UTF_8));

    Result result =
        Program.in(folder)
            .run("check", "--quiet", "--only", "dates,suppression/unused", "article.txt");

    assertThat(result.out()).matches("article\\.txt:4:1: warning: .+ \\[suppression/unused]\n");
  }
}
