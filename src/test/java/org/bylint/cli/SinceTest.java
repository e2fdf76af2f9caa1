package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --since REV}: what a change brings, in a real repository. */
class SinceTest {
  private static final String BAD = "Le vote date du 31 février 2023.\n";
  private static final String GOOD = "Le maire a promis une passerelle.\n";

  @TempDir Path folder;
  private GitRepository repository;

  @BeforeEach
  void aRepositoryFullOfFindings() throws IOException {
    repository = GitRepository.create(folder.resolve("dépôt du desk"));
    repository.stage("a.txt", BAD + "\n" + GOOD + "\n" + BAD);
    repository.stage("b.txt", BAD);
    repository.commit("one");
  }

  private Result since(String revision, String... paths) {
    String[] arguments = {
      "check", "--since", revision, "--only", "dates/impossible-date", "--quiet"
    };
    String[] all = Arrays.copyOf(arguments, arguments.length + paths.length);
    System.arraycopy(paths, 0, all, arguments.length, paths.length);
    return repository.bylint(all);
  }

  @Test
  void nothingChangedNothingFound() {
    assertThat(since("HEAD").out()).isEmpty();
    assertThat(since("HEAD").code()).isZero();
    assertThat(repository.bylint("check", "--since", "HEAD").out())
        .startsWith("No article was checked");
  }

  @Test
  void onlyChangedLinesCount() throws IOException {
    repository.write("a.txt", BAD + "\n" + BAD + "\n" + BAD);

    assertThat(since("HEAD").out().lines()).singleElement().asString().startsWith("a.txt:3:");
    assertThat(since("HEAD").code()).isEqualTo(1);
  }

  @Test
  void theSummarySaysHowManyAreLeftOut() throws IOException {
    repository.write("a.txt", BAD + "\n" + GOOD + GOOD + "\n" + BAD);

    Result result =
        repository.bylint("check", "--since", "HEAD", "--only", "dates/impossible-date");
    assertThat(result.out())
        .isEqualTo(
            "Nothing to report: 1\u00a0file checked"
                + " (2\u00a0findings on unchanged lines not shown).\n");

    String json =
        repository
            .bylint("check", "--since=HEAD", "--only=dates/impossible-date", "--format=json")
            .out();
    assertThat(json).contains("\"errors\":0,", "\"unchanged\":2}").doesNotContain("b.txt");
  }

  @Test
  void whatIsCommittedStagedWrittenOrUntrackedCounts() throws IOException {
    repository.git("tag", "release");
    repository.stage("committed.txt", BAD);
    repository.commit("two");
    repository.stage("staged.txt", BAD);
    repository.write("b.txt", BAD + BAD);
    repository.write("neu/untracked.txt", BAD);
    repository.write(".gitignore", "ignored.txt\n");
    repository.write("ignored.txt", BAD);

    assertThat(since("release").out().lines())
        .extracting(line -> line.substring(0, line.indexOf(": ")))
        .containsExactly(
            "b.txt:2:17", "committed.txt:1:17", "neu/untracked.txt:1:17", "staged.txt:1:17");
  }

  @Test
  void theFileAsItIsNowCountsAndNotTheIndex() throws IOException {
    repository.stage("b.txt", BAD + BAD);
    repository.write("b.txt", BAD + GOOD);

    assertThat(since("HEAD").out()).isEmpty();
  }

  @Test
  void whatCameToTheOtherBranchIsNoChangeOfOurs() throws IOException {
    repository.git("checkout", "-q", "-b", "work");
    repository.stage("c.txt", BAD);
    repository.commit("ours");
    repository.git("checkout", "-q", "main");
    repository.stage("b.txt", GOOD);
    repository.commit("theirs");
    repository.git("checkout", "-q", "work");

    assertThat(since("main").out().lines()).singleElement().asString().startsWith("c.txt:1:");
  }

  @Test
  void aMovedFileHasOnlyTheLinesThatChanged() throws IOException {
    Files.createDirectories(repository.folder().resolve("archives"));
    repository.git("mv", "a.txt", "archives/été 2023.txt");
    assertThat(since("HEAD").out()).isEmpty();

    repository.write("archives/été 2023.txt", BAD + "\n" + GOOD + "\n" + BAD + BAD);
    assertThat(since("HEAD").out().lines())
        .singleElement()
        .asString()
        .startsWith("archives/été 2023.txt:6:");
  }

  @ParameterizedTest
  @ValueSource(strings = {"à l'étranger.txt", "deux  espaces.md", "a\"b\\c.txt", "tab\there.txt"})
  void namesAreAsTheyAre(String name) throws IOException {
    repository.stage(name, GOOD + "\n" + BAD);
    repository.commit("two");
    repository.write(name, BAD + "\n" + BAD);

    assertThat(since("HEAD").out().lines()).hasSize(1);
    assertThat(since("HEAD").out()).contains(":1:17:");
  }

  @Test
  void textInTwoByteUnitsIsTextAsWell() throws IOException {
    Path file = repository.write("u.txt", "");
    Files.write(file, ("\ufeff" + GOOD + "\n" + BAD).getBytes(StandardCharsets.UTF_16LE));
    repository.git("add", ".");
    repository.commit("two");
    Files.write(file, ("\ufeff" + BAD + "\n" + BAD).getBytes(StandardCharsets.UTF_16LE));

    assertThat(since("HEAD").out().lines()).singleElement().asString().startsWith("u.txt:1:");
  }

  @Test
  void inAFolderItsFilesAreMeant() throws IOException {
    repository.write("fr/c.txt", BAD);
    repository.write("d.txt", BAD);
    repository.at(repository.folder().resolve("fr"));

    Result below =
        repository
            .at(repository.folder().resolve("fr"))
            .bylint("check", "--since", "HEAD", "--only", "dates/impossible-date", "--quiet", ".");
    assertThat(below.out().lines()).singleElement().asString().startsWith("c.txt:1:");
    assertThat(since("HEAD", "fr").out()).startsWith("fr/c.txt:1:");
    assertThat(since("HEAD", repository.folder().resolve("fr").toString()).out())
        .contains("/fr/c.txt:1:");
  }

  @Test
  void aContradictionCountsWhereOneOfItsPlacesChanged() throws IOException {
    String article =
        """
        Louis Maréchal a ouvert la séance. Louis Maréchal a promis une passerelle.

        La séance a été longue.

        Plus tard, Louis %s n'a rien promis.
        """;
    repository.stage("c.txt", article.formatted("Maréchal"));
    repository.commit("two");
    repository.write("c.txt", article.formatted("Maréshal"));
    assertThat(names("HEAD").out()).contains("Maréshal");

    repository.git("commit", "-q", "-am", "three");
    repository.write("c.txt", article.formatted("Maréshal").replace("longue", "brève"));
    assertThat(names("HEAD").out()).contains("Nothing to report");

    repository.write(
        "c.txt", article.formatted("Maréshal").replace("La séance a", "Cette séance a"));
    assertThat(names("HEAD").out()).contains("Nothing to report");

    repository.write(
        "c.txt",
        article.formatted("Maréshal").replace("Louis Maréchal a ouvert", "Maréchal a ouvert"));
    assertThat(names("HEAD").out()).contains("Maréshal");
  }

  private Result names(String revision) {
    return repository.bylint("check", "--since", revision, "--only", "names/inconsistent-spelling");
  }

  @Test
  void whatTheArticleAsAWholeLostCounts() throws IOException {
    String article =
        "---\ntitle: Une passerelle\ndate: 2023-08-30\nauthor: Odile Varenne\n---\n\n" + GOOD;
    repository.stage("c.md", article);
    repository.commit("two");
    repository.write("c.md", article.replace("date: 2023-08-30\n", ""));
    assertThat(required().out()).contains("metadata/required-fields");

    repository.git("commit", "-q", "-am", "three");
    repository.write("c.md", article.replace("date: 2023-08-30\n", "") + "\nFin.\n");
    assertThat(required().out()).contains("Nothing to report", "1\u00a0finding on unchanged");
  }

  private Result required() {
    return repository.bylint("check", "--since", "HEAD", "--only", "metadata/required-fields");
  }

  @Test
  void anArticleIsComparedWithAllOthersButOnlyTheChangeIsShown() throws IOException {
    for (int i = 0; i < 4; i++) {
      repository.stage("n" + i + ".txt", "Le colonel Mouammar Kadhafi a reçu la délégation.\n");
    }
    repository.stage("old.txt", "À Tripoli, on attend Mouammar Kaddafi depuis lundi.\n");
    repository.commit("two");
    repository.write("new.txt", "À Tripoli, on attend Mouammar Kadaffi depuis lundi.\n");

    Result result = repository.bylint("check", "--since", "HEAD", "--only", "corpus");

    assertThat(result.out())
        .contains("new.txt", "n0.txt:1:21", "in 1\u00a0file.")
        .doesNotContain("old.txt");
  }

  @Test
  void aBaselineDoesNotShrinkByWhatWasNotLookedAt() throws IOException {
    repository.bylint("check", "--update-baseline");
    String all = Files.readString(repository.folder().resolve(".bylint-baseline.json"));
    repository.write("a.txt", GOOD);

    repository.bylint("check", "--since", "HEAD", "--baseline", ".bylint-baseline.json");
    repository.bylint("check", "--staged", "--baseline", ".bylint-baseline.json");

    assertThat(repository.folder().resolve(".bylint-baseline.json")).hasContent(all);
    assertThat(repository.bylint("check", "--since", "HEAD", "--update-baseline").code())
        .isEqualTo(2);
  }
}
