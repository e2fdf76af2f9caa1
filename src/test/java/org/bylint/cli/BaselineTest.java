package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A repository that is full of findings begins with a baseline, and only new ones are reported. */
class BaselineTest {
  private static final String RULE = "residue/placeholder";
  private static final String FILE = ".bylint-baseline.json";

  @TempDir Path folder;

  @BeforeEach
  void twentyArticlesWithALeftoverEach() throws IOException {
    for (int i = 0; i < 20; i++) {
      article(i, "Le maire, XXX, a ouvert la séance numéro " + i + ".");
    }
    Files.writeString(
        folder.resolve(".bylint.yml"),
        "rules:\n  metadata: off\n  sources: off\n  " + RULE + ": error\n");
  }

  private void article(int number, String text) throws IOException {
    Files.writeString(folder.resolve("article-" + number + ".txt"), text + "\n");
  }

  private Result run(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "check";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Program.in(folder).run(all);
  }

  private void begin() {
    Result first = run("--update-baseline", ".");
    assertThat(first.code()).isZero();
    assertThat(first.out()).contains("Nothing to report").contains("20\u00a0known findings");
    assertThat(first.err()).contains(FILE + ": 20\u00a0findings added");
  }

  @Test
  void onlyNewFindingsAreReported() throws IOException {
    begin();
    article(3, "Une ligne de plus.\n\nLe maire, XXX, a ouvert la séance numéro 3.");
    article(7, "Le maire, XXX, a ouvert la séance numéro 7.\n\nL'adjoint, XXX, la lève.");

    Result run = run("--baseline", FILE, "--quiet", ".");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out()).startsWith("article-7.txt:1:11: error").contains(RULE, "2 places");
  }

  @Test
  void whatIsSolvedLeavesTheListForGood() throws IOException {
    begin();
    article(5, "Le maire a ouvert la séance numéro 5.");

    Result solved = run("--baseline", FILE, ".");
    article(5, "Le maire, XXX, a ouvert la séance numéro 5.");
    Result again = run("--baseline", FILE, ".");

    assertThat(solved.code()).isZero();
    assertThat(solved.err())
        .contains("1\u00a0finding solved and taken out", "article-5.txt: " + RULE + " “XXX”");
    assertThat(again.code()).isEqualTo(1);
  }

  @Test
  void anArticleThatIsRenamedKeepsWhatIsKnownOfIt() throws IOException {
    begin();
    Files.createDirectory(folder.resolve("archives"));
    Files.move(folder.resolve("article-9.txt"), folder.resolve("archives/neuf.txt"));

    assertThat(run("--baseline", FILE, ".").code()).isZero();
    assertThat(Files.readString(folder.resolve(FILE)))
        .contains("\"archives/neuf.txt\"")
        .doesNotContain("article-9.txt");
  }

  @Test
  void aRunOverSomeFilesOrSomeRulesTakesNothingOutOfTheRest() throws IOException {
    begin();
    String before = Files.readString(folder.resolve(FILE));

    assertThat(run("--baseline", FILE, "article-1.txt").code()).isZero();
    assertThat(run("--baseline", FILE, "--only", "names", ".").code()).isZero();
    assertThat(run("--baseline", FILE, "--skip", RULE, ".").code()).isZero();

    assertThat(Files.readString(folder.resolve(FILE))).isEqualTo(before);
  }

  @Test
  void theConfigurationMayNameItAndTheCommandLineMayLookBehindIt() throws IOException {
    begin();
    Files.writeString(
        folder.resolve(".bylint.yml"),
        "baseline: " + FILE + "\nrules:\n  metadata: off\n  sources: off\n  " + RULE + ": error\n");

    assertThat(run(".").code()).isZero();
    assertThat(run("--no-baseline", "--quiet", ".").out().lines()).hasSize(20);
    assertThat(run("--format", "json", ".").out()).contains("\"baselined\":20");
    assertThat(Program.in(Files.createDirectories(folder.resolve("sub"))).run("check", "..").code())
        .as("from another folder")
        .isZero();
  }

  @Test
  void aListThatCannotBeUnderstoodIsWrongUseAndIsNotTouched() throws IOException {
    begin();
    String good = Files.readString(folder.resolve(FILE));
    refused(good.replace(RULE, "residue/placehodler"), FILE + ":2: unknown rule", RULE);
    refused(good.substring(0, good.length() / 2), FILE + ":", "not JSON");
    refused("[]", FILE + ":1: no baseline");
    refused("{\"schema\":1}", "no list \"findings\"");
    refused("{\"schema\":2,\"findings\":[]}", "another version");
    refused("{\"schema\":1,\"findings\":[\n{\"path\":\"a\"}]}", FILE + ":2: a finding needs");
  }

  private void refused(String content, String... said) throws IOException {
    Files.writeString(folder.resolve(FILE), content);
    for (String use : new String[] {"--update-baseline", "--quiet"}) {
      Result run = run("--baseline", FILE, use, ".");
      assertThat(run.code()).isEqualTo(2);
      assertThat(run.err()).contains(said).contains("--update-baseline");
      assertThat(run.out()).isEmpty();
    }
    assertThat(Files.readString(folder.resolve(FILE))).isEqualTo(content);
  }

  @Test
  void wrongUseIsSaid() {
    assertThat(run("--baseline", "missing.json", ".").err())
        .contains("no baseline missing.json", "--update-baseline");
    assertThat(run("--update-baseline", "--only", "names", ".").err()).contains("leave out --only");
    assertThat(run("--no-baseline", "--update-baseline", ".").err()).contains("excludes");
    assertThat(run("--update-baseline", "--baseline", "no/such/folder.json", ".").code())
        .isEqualTo(2);
  }
}
