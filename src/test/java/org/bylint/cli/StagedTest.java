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

/** {@code check --staged}: what will be committed, in a real repository. */
class StagedTest {
  private static final String BAD = "Le maire a promis [CITATION À VÉRIFIER] une passerelle.\n";
  private static final String GOOD = "Le maire a promis une passerelle.\n";

  @TempDir Path folder;
  private GitRepository repository;

  @BeforeEach
  void aRepository() throws IOException {
    repository = GitRepository.create(folder.resolve("dépôt du desk"));
  }

  private Result staged(String... paths) {
    return at(repository, paths);
  }

  private static Result at(GitRepository where, String... paths) {
    String[] arguments = {"check", "--staged", "--only", "residue/placeholder", "--quiet"};
    String[] all = Arrays.copyOf(arguments, arguments.length + paths.length);
    System.arraycopy(paths, 0, all, arguments.length, paths.length);
    return where.bylint(all);
  }

  @Test
  void theIndexIsReadAndNotTheFile() throws IOException {
    repository.stage("a.txt", BAD);
    repository.write("a.txt", GOOD);
    assertThat(staged().out()).startsWith("a.txt:1:29: error:");
    assertThat(staged().code()).isEqualTo(1);

    repository.stage("a.txt", GOOD);
    repository.write("a.txt", BAD);
    assertThat(staged().out()).isEmpty();
    assertThat(staged().code()).isZero();
  }

  @Test
  void partOfAFileMayBeStaged() throws IOException {
    String article = GOOD + "\n" + GOOD.repeat(3) + "\nLa suite demain.\n";
    repository.stage("a.txt", article);
    repository.commit("one");
    repository.stage("a.txt", article.replace("La suite", "[À VÉRIFIER] La suite"));
    repository.write("a.txt", BAD + article);

    assertThat(staged().out().lines()).singleElement().asString().startsWith("a.txt:7:1:");
  }

  @Test
  void whatIsNotStagedIsNotChecked() throws IOException {
    repository.stage("old.txt", BAD);
    repository.commit("one");
    repository.write("untracked.txt", BAD);
    repository.write("old.txt", BAD + BAD);

    Result result = staged();

    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(repository.bylint("check", "--staged").out()).startsWith("No article was checked");
  }

  @Test
  void theFirstCommitOfAllIsChecked() throws IOException {
    repository.stage("first.md", BAD);

    assertThat(staged().out()).startsWith("first.md:1:");
  }

  @Test
  void aMovedFileIsCheckedUnderItsNewNameAndADeletedOneNotAtAll() throws IOException {
    repository.stage("a.txt", BAD);
    repository.stage("b.txt", BAD + GOOD);
    repository.commit("one");
    repository.git("mv", "a.txt", "archives.txt");
    repository.git("rm", "-q", "b.txt");

    assertThat(staged().out().lines()).singleElement().asString().startsWith("archives.txt:1:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"à l'étranger.txt", "été/l’œuvre n° 1.txt", "deux  espaces.md", "a\"b.txt"})
  void namesAreAsTheyAre(String name) throws IOException {
    repository.stage(name, BAD);

    assertThat(staged().out()).startsWith(name + ":1:");
    assertThat(staged(name).out()).startsWith(name + ":1:");
  }

  @Test
  void evenALineEndInANameIsRead() throws IOException {
    repository.stage("two\nlines.txt", BAD);

    assertThat(staged().code()).isEqualTo(1);
    assertThat(staged().out().lines()).hasSize(1);
  }

  @Test
  void pathsNarrowItDown() throws IOException {
    repository.stage("fr/a.txt", BAD);
    repository.stage("fr/deep/b.txt", BAD);
    repository.stage("en/c.txt", BAD);
    repository.stage("fr.txt", BAD);

    assertThat(staged("fr").out()).contains("fr/a.txt", "fr/deep/b.txt").doesNotContain("c.txt");
    assertThat(staged("./fr/").out()).contains("fr/a.txt").doesNotContain("fr.txt");
    assertThat(staged("*/c.*").out().lines()).singleElement().asString().startsWith("en/c.txt");
    assertThat(staged(folder.resolve("dépôt du desk/en").toString()).out()).startsWith("en/c.txt");
    assertThat(staged("en/c.txt", "en").out().lines()).hasSize(1);
  }

  @Test
  void aNameThatIsNowhereIsSaid() {
    Result result = staged("gone.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("gone.txt: does not exist, and nothing of this name");
  }

  @Test
  void inAFolderOfTheRepositoryItsFilesAreMeant() throws IOException {
    repository.stage("fr/a.txt", BAD);
    repository.stage("b.txt", BAD);
    GitRepository below = repository.at(repository.folder().resolve("fr"));

    assertThat(at(below).out().lines()).singleElement().asString().startsWith("a.txt:1:");
    assertThat(at(below).err()).contains("more is staged outside this folder (1 file)");
    assertThat(at(below, "..").out()).contains("../b.txt:1:").contains("a.txt:1:");
    assertThat(at(below, "../b.txt").out()).startsWith("../b.txt:1:");
  }

  @Test
  void whatASearchPassesOverIsPassedOverHereAsWell() throws IOException {
    repository.write(".bylintignore", "drafts/\n!drafts/kept.txt\n");
    repository.write(".bylint.yml", "ignore: [old/**]\n");
    repository.stage("drafts/a.txt", BAD);
    repository.stage("old/b.txt", BAD);
    repository.stage(".hidden/c.txt", BAD);
    repository.stage("node_modules/d.txt", BAD);
    repository.stage("README.md", BAD);
    repository.stage("picture.jpg", BAD);
    repository.stage("f.txt", BAD);

    assertThat(staged().out().lines()).singleElement().asString().startsWith("f.txt:");
    assertThat(staged("drafts/a.txt").out()).startsWith("drafts/a.txt:");
    assertThat(staged("picture.jpg").err()).contains("picture.jpg: skipped");
  }

  @Test
  void theConfigurationIsThatOfTheFolder() throws IOException {
    repository.stage("a.txt", BAD);
    repository.write(".bylint.yml", "rules: {residue/placeholder: off}\n");

    assertThat(repository.bylint("check", "--staged", "--quiet").out())
        .doesNotContain("residue/placeholder");
  }

  @Test
  void linksAndSubmodulesAreNoArticles() throws IOException {
    GitRepository other = GitRepository.create(folder.resolve("other"));
    other.stage("x.txt", BAD);
    other.commit("x");
    repository.git(
        "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", "../other", "sub.txt");
    Files.createSymbolicLink(repository.folder().resolve("link.txt"), Path.of("a.txt"));
    repository.git("add", "link.txt");
    repository.stage("a.txt", BAD);

    assertThat(staged().out().lines()).singleElement().asString().startsWith("a.txt:");
    assertThat(staged().err()).isEmpty();
  }

  @Test
  void aWorktreeHasItsOwnIndex() throws IOException {
    repository.stage("a.txt", GOOD);
    repository.commit("one");
    repository.git("worktree", "add", "-q", "-b", "autre", "../autre arbre");
    GitRepository tree = repository.at(folder.resolve("autre arbre"));
    tree.stage("b.txt", BAD);

    assertThat(at(tree).out()).startsWith("b.txt:1:");
    assertThat(staged().out()).isEmpty();
  }

  @Test
  void theIndexOfTheHookIsTheOneThatCounts() throws IOException {
    repository.stage("a.txt", GOOD);
    repository.commit("one");
    Path other = folder.resolve("next-index");
    Files.copy(repository.folder().resolve(".git/index"), other);
    GitRepository hook =
        repository.at(repository.folder()).with("GIT_INDEX_FILE", other.toString());
    hook.stage("b.txt", BAD);

    assertThat(at(hook).out()).startsWith("b.txt:1:");
    assertThat(staged().out()).isEmpty();
  }

  @Test
  void encodingsAreReadLikeThoseOfFiles() throws IOException {
    Path file = repository.write("latin.txt", "");
    Files.write(file, BAD.getBytes(StandardCharsets.ISO_8859_1));
    repository.git("add", ".");

    assertThat(staged().out()).startsWith("latin.txt:1:29:").contains("À VÉRIFIER");
  }

  @Test
  void theReportIsThatOfANormalRun() throws IOException {
    for (int i = 0; i < 30; i++) {
      repository.stage("n/" + i + ".txt", i % 3 == 0 ? BAD : GOOD);
    }

    String all = repository.bylint("check", "--format", "json", ".").out();

    assertThat(repository.bylint("check", "--staged", "--format", "json").out()).isEqualTo(all);
    assertThat(repository.bylint("check", "--staged", "--jobs", "1", "--format", "json").out())
        .isEqualTo(all);
  }

  @Test
  void aDiffOfWhatIsStagedAppliesToTheIndex() throws IOException {
    String article =
        """
        Le conseil vote sans débat

        Le maire a ouvert la séance. L'un d'eux s'est tu.

        L’adjointe n'a pas répondu, d'après l'un d'eux.
        """;
    repository.stage("a.txt", article);
    repository.write("a.txt", "Tout autre chose.\n");
    String diff = repository.bylint("check", "--staged", "--diff", "--only", "typography").out();
    assertThat(diff).contains("-L’adjointe", "+L'adjointe");
    Path patch = folder.resolve("patch");
    Files.writeString(patch, diff);

    repository.git("apply", "--cached", patch.toString());

    assertThat(repository.git("show", ":a.txt")).contains("L'adjointe");
  }
}
