package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code init --hook}: installed in a real repository, run by the real git. */
class HookTest {
  private static final String BAD = "Le maire a promis [CITATION À VÉRIFIER] une passerelle.\n";
  private static final String GOOD = "Le maire a promis une passerelle.\n";

  @TempDir Path folder;
  private GitRepository repository;
  private Path hook;

  @BeforeEach
  void aRepositoryAndBylintOnThePath() throws IOException {
    Path bin = folder.resolve("bin");
    Files.createDirectories(bin);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    executable(
        bin.resolve("bylint"),
        "#!/bin/sh\nexec '%s' -cp '%s' org.bylint.cli.Main \"$@\"\n"
            .formatted(java, absolute(System.getProperty("java.class.path"))));
    repository = GitRepository.create(folder.resolve("dépôt d'été"));
    repository.with("PATH", bin + File.pathSeparator + System.getenv("PATH"));
    hook = repository.folder().resolve(".git/hooks/pre-commit");
  }

  private static String absolute(String classPath) {
    StringBuilder all = new StringBuilder();
    for (String entry : classPath.split(File.pathSeparator, -1)) {
      all.append(all.isEmpty() ? "" : File.pathSeparator).append(Path.of(entry).toAbsolutePath());
    }
    return all.toString();
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private Result install() {
    return repository.bylint("init", "--hook");
  }

  private Result commit(String... options) throws IOException {
    String[] all = new String[options.length + 3];
    all[0] = "commit";
    all[1] = "-qm";
    all[2] = "an article";
    System.arraycopy(options, 0, all, 3, options.length);
    return repository.tryGit(all);
  }

  @Test
  void aBadArticleIsRefusedAndTheCorrectedOneAccepted() throws IOException {
    Result installed = install();
    assertThat(installed.out()).startsWith("Hook installed: .git/hooks/pre-commit\n");
    assertThat(installed.code()).isZero();

    repository.stage("à la une/l'été.txt", BAD);
    Result refused = commit();
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.out() + refused.err())
        .contains("à la une/l'été.txt", "À VÉRIFIER", "residue/placeholder")
        .contains("bylint: the commit is refused.", "git commit --no-verify");
    assertThat(repository.tryGit("log").code()).isNotZero();

    repository.stage("à la une/l'été.txt", GOOD);
    assertThat(commit().code()).isZero();
    assertThat(repository.git("log", "--format=%s")).isEqualTo("an article\n");
  }

  @Test
  void whatIsCommittedDecidesNotWhatLiesAround() throws IOException {
    install();
    repository.stage("a.txt", GOOD);
    repository.write("a.txt", BAD);
    assertThat(commit().code()).isZero();

    assertThat(commit("-a").code()).as("commit -a takes the bad one").isEqualTo(1);
    repository.stage("b.txt", GOOD);
    assertThat(commit("--", "b.txt").code()).as("commit of one file").isZero();
    assertThat(commit("--", "a.txt").code()).isEqualTo(1);
    assertThat(commit("-a", "--no-verify").code()).isZero();
  }

  @Test
  void worktreesHaveTheHookAsWell() throws IOException {
    install();
    repository.stage("a.txt", GOOD);
    assertThat(commit().code()).isZero();
    repository.git("worktree", "add", "-q", "-b", "autre", "../autre");
    GitRepository tree = repository.at(folder.resolve("autre"));
    tree.stage("sub/b.txt", BAD);

    assertThat(tree.tryGit("commit", "-qm", "b").code()).isEqualTo(1);
    assertThat(tree.bylint("init", "--hook").out()).contains("renewed");
  }

  @Test
  void theHookThatWasThereIsKeptAndRunsFirst() throws IOException {
    executable(hook, "#!/bin/sh\necho the old one\n[ ! -e forbidden ]\n");
    assertThat(install().out()).contains("kept and runs first: .git/hooks/pre-commit.before-byl");

    repository.stage("a.txt", GOOD);
    Result accepted = commit();
    assertThat(accepted.out() + accepted.err()).contains("the old one");
    assertThat(accepted.code()).isZero();

    repository.write("forbidden", "");
    repository.stage("a.txt", GOOD + GOOD);
    assertThat(commit().code()).isEqualTo(1);
  }

  @Test
  void installedTwiceIsInstalledOnce() throws IOException {
    executable(hook, "#!/bin/sh\necho the old one\n");
    install();
    String once = Files.readString(hook);

    Result again = install();

    assertThat(again.out()).startsWith("Hook installed before, renewed:");
    assertThat(hook).hasContent(once);
    repository.stage("a.txt", GOOD);
    Result commit = commit();
    assertThat((commit.out() + commit.err()).split("the old one", -1)).hasSize(2);
  }

  @Test
  void removedItLeavesWhatWasBefore() throws IOException {
    executable(hook, "#!/bin/sh\necho the old one\n");
    install();

    Result removed = repository.bylint("init", "--remove-hook");

    assertThat(removed.out()).contains("Hook removed", "in place again");
    assertThat(hook).hasContent("#!/bin/sh\necho the old one\n").isExecutable();
    assertThat(hook.resolveSibling("pre-commit.before-bylint")).doesNotExist();
    assertThat(repository.bylint("init", "--remove-hook").out()).contains("no hook of bylint");
    assertThat(hook).exists();
  }

  @Test
  void withoutAnOldOneNothingIsLeft() {
    install();
    repository.bylint("init", "--remove-hook");

    assertThat(hook.resolveSibling(".").toFile().list((dir, name) -> name.startsWith("pre-commit")))
        .containsOnly("pre-commit.sample");
  }

  @Test
  void aFolderOfHooksInTheRepositoryIsUsed() throws IOException {
    repository.git("config", "core.hooksPath", ".githooks");

    assertThat(install().out()).startsWith("Hook installed: .githooks/pre-commit\n");
    repository.stage("a.txt", BAD);
    assertThat(commit().code()).isEqualTo(1);
  }

  @Test
  void hooksOfAllRepositoriesAreLeftAlone() throws IOException {
    Path shared = folder.resolve("shared");
    executable(shared.resolve("pre-commit"), "#!/bin/sh\n");
    repository.git("config", "core.hooksPath", shared.toString());

    Result result = install();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("core.hooksPath", "bylint check --staged || exit");
    assertThat(shared.resolve("pre-commit")).hasContent("#!/bin/sh\n");
  }

  @ParameterizedTest
  @CsvSource({
    ".husky/pre-commit, husky, bylint check --staged",
    "lefthook.yml, lefthook, run: bylint check --staged",
    ".pre-commit-config.yaml, pre-commit, entry: bylint check --staged",
  })
  void managersOfHooksAreToldWhatToAdd(String file, String name, String line) throws IOException {
    repository.write(file, "# ours\n");

    Result result = install();
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("those of " + name, "Add to " + file + ":\n", line);
    assertThat(hook).doesNotExist();
    assertThat(repository.folder().resolve(file)).hasContent("# ours\n");

    repository.write(file, "# ours\n" + line + "\n");
    assertThat(install().out()).isEqualTo("In place already in " + file + "\n");
  }

  @Test
  void withoutBylintTheHookSaysHowToGoOn() throws IOException {
    install();
    repository.with("PATH", System.getenv("PATH"));
    repository.stage("a.txt", GOOD);

    Result result = commit();

    assertThat(result.code()).isNotZero();
    assertThat(result.err()).contains("bylint: the program is gone", "git commit --no-verify");
    assertThat(commit("--no-verify").code()).isZero();
  }

  @Test
  void withoutJavaTheHookSaysHowToGoOn() throws IOException {
    install();
    Path launcher = folder.resolve("real");
    executable(launcher.resolve("bylint"), Files.readString(Path.of("bylint")));
    Files.createDirectories(launcher.resolve("lib"));
    Files.writeString(launcher.resolve("lib/bylint.jar"), "");
    repository
        .with("PATH", launcher + File.pathSeparator + System.getenv("PATH"))
        .with("JAVA_HOME", "/nowhere");
    repository.stage("a.txt", GOOD);

    Result result = commit();

    assertThat(result.code()).isNotZero();
    assertThat(result.err())
        .contains("JAVA_HOME is /nowhere", "Set JAVA_HOME to a JDK 17 or newer")
        .contains("could not be checked", "git commit --no-verify");
  }

  @Test
  void itSpeaksFrenchWithThoseWhoDo() throws IOException {
    assertThat(repository.bylint("init", "--hook", "--messages", "fr").out())
        .startsWith("Hook installé\u00a0: .git/hooks/pre-commit\n");
    repository.stage("a.txt", BAD);

    assertThat(commit().err()).contains("commit refusé. Corrigez, puis git add");
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaid() throws IOException {
    repository.git("config", "core.hooksPath", "hooks-file/hooks");
    repository.write("hooks-file", "a file");

    Result result = install();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("cannot write ", "hooks-file/hooks/pre-commit");
  }
}
