package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where git cannot give what is asked for: exit code 2, what is wrong, and what to do. */
class GitWrongUseTest {
  @TempDir Path folder;
  private GitRepository repository;

  @BeforeEach
  void aRepository() throws IOException {
    repository = GitRepository.create(folder.resolve("news"));
    repository.stage("a.txt", "Le maire a promis une passerelle.\n");
    repository.commit("one");
  }

  private static void assertSaid(Result result, String... words) {
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("bylint: ").contains(words).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --staged --since HEAD | exclude each other
          --staged -            | cannot read standard input
          --since HEAD --fix a.txt | without --since: bylint check --fix a.txt
          --since HEAD --diff   | whole files
          --staged --fix a.txt  | bylint check --fix a.txt && git add a.txt
          """)
  void optionsThatDoNotGoTogether(String line, String message) {
    assertSaid(repository.bylint(("check " + line).split(" +", -1)), message);
  }

  @Test
  void noRepository() {
    assertSaid(
        repository.at(folder).bylint("check", "--staged"),
        "is not in a git repository",
        "git init");
  }

  @Test
  void aBareRepository() throws IOException {
    repository.git("clone", "-q", "--bare", ".", "../bare.git");

    assertSaid(
        repository.at(folder.resolve("bare.git")).bylint("check", "--staged"), "bare repository");
  }

  @Test
  void gitIsMissing() {
    assertSaid(
        repository.with("PATH", "/nowhere").bylint("check", "--staged"), "git is not installed");
  }

  @Test
  void aMergeWithConflicts() throws IOException {
    repository.git("checkout", "-q", "-b", "other");
    repository.stage("a.txt", "Le maire a promis un pont.\n");
    repository.commit("two");
    repository.git("checkout", "-q", "main");
    repository.stage("a.txt", "Le maire a promis un bac.\n");
    repository.commit("three");
    assertThat(repository.tryGit("merge", "other").code()).isNotZero();

    assertSaid(repository.bylint("check", "--staged"), "conflicts", "a.txt", "git add");
  }

  @Test
  void anUnknownRevision() throws IOException {
    repository.git("branch", "release");

    assertSaid(
        repository.bylint("check", "--since", "relaese"),
        "no revision \"relaese\"",
        "did you mean \"release\"?",
        "git fetch");
    assertSaid(repository.bylint("check", "--since=--all"), "no revision \"--all\"");
  }

  @Test
  void aBranchThatOnlyTheServerHas() throws IOException {
    repository.git("branch", "release");
    repository.git("clone", "-q", ".", "../clone");
    GitRepository clone = repository.at(folder.resolve("clone"));

    assertSaid(clone.bylint("check", "--since", "release"), "did you mean \"origin/release\"?");
  }

  @Test
  void aShallowCloneWithoutTheRevision() throws IOException {
    repository.git("tag", "old");
    repository.stage("a.txt", "Le maire a promis un pont.\n");
    repository.commit("two");
    repository.git("clone", "-q", "--depth", "1", "file://" + repository.folder(), "../shallow");
    GitRepository shallow = repository.at(folder.resolve("shallow"));

    assertSaid(
        shallow.bylint("check", "--since", "old"), "shallow", "--unshallow", "fetch-depth: 0");
  }

  @Test
  void twoHistoriesWithNothingInCommon() throws IOException {
    repository.git("checkout", "-q", "--orphan", "other");
    repository.commit("another beginning");

    assertSaid(repository.bylint("check", "--since", "main"), "no commit in common");
  }

  @Test
  void aRepositoryWithoutACommit() throws IOException {
    GitRepository empty = GitRepository.create(folder.resolve("empty"));
    empty.stage("a.txt", "Bonjour.\n");

    assertSaid(empty.bylint("check", "--since", "main"), "no commit yet");
  }

  @Test
  void aContentThatTheRepositoryHasLost() throws IOException {
    repository.stage("b.txt", "Le maire a promis un bac.\n");
    String id = repository.git("rev-parse", ":b.txt").strip();
    Path lost = repository.folder().resolve(".git/objects").resolve(id.substring(0, 2));
    assertThat(lost.resolve(id.substring(2)).toFile().delete()).isTrue();

    Result result = repository.bylint("check", "--staged");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("b.txt: cannot be read: git does not have the content");
  }
}
