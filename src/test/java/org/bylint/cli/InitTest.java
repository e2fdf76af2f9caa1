package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bylint.cli.Program.Result;
import org.bylint.input.files.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code init}: files to begin with. */
class InitTest {
  @TempDir Path folder;

  private Result run(String... arguments) {
    return Program.in(folder).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "en"})
  void theConfigurationIsReadAsItIsAndWithAllThatItProposes(String language) throws IOException {
    Result result = run("init", "--messages", language);
    assertThat(result.code()).isZero();
    assertThat(result.out()).contains(".bylint.yml");
    assertThat(run("config").code()).isZero();

    Path file = folder.resolve(".bylint.yml");
    String written = Files.readString(file);
    String proposed = Pattern.compile("(?m)^#(?=\\S| {2})").matcher(written).replaceAll("");
    Files.writeString(file, proposed);

    Result config = run("config");
    assertThat(config.err()).isEmpty();
    assertThat(config.code()).isZero();
    assertThat(config.out()).contains("dates/weekday-mismatch", ".bylint.yml");
  }

  @Test
  void nothingIsOverwritten() throws IOException {
    Files.writeString(folder.resolve(".bylint.yml"), "profile: wire\n");

    Result result = run("init");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(".bylint.yml is there already and stays as it is");
    assertThat(folder.resolve(".bylint.yml")).hasContent("profile: wire\n");
  }

  @Test
  void theWorkflowOfGithub() {
    assertThat(run("init", "--ci", "github").out())
        .contains("Written: .github/workflows/bylint.yml", "OWNER");
    assertThat(folder.resolve(".bylint.yml")).doesNotExist();
    assertThat(run("init", "--ci", "github").code()).isEqualTo(2);
  }

  @Test
  void thePipelineOfGitlab() throws IOException {
    assertThat(run("init", "--ci", "gitlab").out()).contains(".gitlab/bylint.yml");
    assertThat(folder.resolve(".gitlab-ci.yml"))
        .hasContent("include: {local: .gitlab/bylint.yml}\n");
  }

  @Test
  void aPipelineThatIsThereIsNotTouched() throws IOException {
    Files.writeString(folder.resolve(".gitlab-ci.yml"), "stages: [build]\n");

    Result result = run("init", "--ci", "gitlab");

    assertThat(result.out()).contains("add to it: include: {local: .gitlab/bylint.yml}");
    assertThat(folder.resolve(".gitlab-ci.yml")).hasContent("stages: [build]\n");
  }

  @Test
  void aServiceThatThereIsNot() {
    assertThat(run("init", "--ci", "githb").err()).contains("did you mean \"github\"?");
    assertThat(run("init", "--hook", "--remove-hook").err()).contains("exclude each other");
  }

  @Test
  void aFileInTheWayOfAFolder() throws IOException {
    Files.writeString(folder.resolve(".github"), "");

    Result result = run("init", "--ci", "github");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("cannot write .github/workflows/bylint.yml");
  }

  @Test
  void aFolderThatIsReadOnly() {
    assertThat(folder.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(folder)).as("root writes everywhere").isFalse();

    Result result = run("init");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("permission denied");
  }

  @Test
  void noRepositoryForAHook() {
    Result result = run("init", "--hook");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("git");
  }

  /** The commands in files for CI and hooks name options and formats that there are. */
  @Test
  void whatTemplatesCallIsUnderstood() throws IOException {
    List<String> commands = new ArrayList<>();
    for (String file :
        List.of(
            "action.yml",
            ".pre-commit-hooks.yaml",
            "src/main/resources/org/bylint/cli/gitlab.yml",
            "src/main/resources/org/bylint/git/pre-commit.sh")) {
      Matcher matcher =
          Pattern.compile("bylint\"? check[^\n]*").matcher(Files.readString(Path.of(file)));
      while (matcher.find()) {
        commands.add(matcher.group());
      }
    }
    assertThat(commands).hasSizeGreaterThanOrEqualTo(5);
    for (String command : commands) {
      Matcher option =
          Pattern.compile("--[a-z-]+(?: (?:text|github|gitlab|sarif))?").matcher(command);
      while (option.find()) {
        Result help = Program.in(folder).run("check", "--help");
        assertThat(help.out()).contains(option.group().split(" ", -1)[0]);
        if (option.group().startsWith("--format ")) {
          String format = option.group().split(" ", -1)[1];
          assertThat(Program.in(folder).run("check", "--format", format, "nothing.txt").err())
              .doesNotContain("--format takes");
        }
      }
    }
  }

  @Test
  void thePreCommitFrameworkKnowsAllFormats() throws IOException {
    String hooks = Files.readString(Path.of(".pre-commit-hooks.yaml"));
    String all = Readers.extensionList().replace(".", "").replace(", ", "|");

    assertThat(hooks).contains("files: \\.(" + all + ")$");
  }
}
