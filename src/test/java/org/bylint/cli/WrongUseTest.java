package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use of the command line: exit code 2, and a message that names what would be right. */
class WrongUseTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          chek                            | did you mean "check"?
          check --formt json              | did you mean "--format"?
          check --format jsn              | did you mean "json"?
          check --fail-on eror            | did you mean "error"?
          check --only names/inconsistent-speling | did you mean "names/inconsistent-spelling"?
          check --skip nmaes              | did you mean "names"?
          check --set dates=grave         | unknown severity
          check --set dates               | RULE=LEVEL
          check --profile desck           | did you mean "desk"?
          check --config gone.yml         | gone.yml
          check --published 30/08/2023    | 2023-08-30
          check --jobs zero               | --jobs takes a whole number
          check --lang de                 | fr, en, auto
          check --format                  | --format
          check --format json=            | --format json=FILE
          check --baseline . --update-baseline | --baseline FILE
          check --lang fr --lang en       | --lang
          check --quiet --verbose         | exclude each other
          check --format text --format json | --format json=FILE
          inspect                         | FILE
          rules dates/imposible-date      | did you mean "dates/impossible-date"?
          test-rules nowhere              | no folder
          """)
  void isSaidWithTheRightWord(String line, String message) {
    Result result = Program.in(folder).run(line.split(" ", -1));

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("bylint: ").contains(message).doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({"a.md", ".", "./a.md", "sub/../a.md"})
  void aReportDoesNotOverwriteAnArticle(String path) throws IOException {
    Files.createDirectory(folder.resolve("sub"));
    Path article = folder.resolve("a.md");
    Files.writeString(article, "Le port attend.\n");

    Result result = Program.in(folder).run("check", path, "--format", "json=./a.md");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("would overwrite ./a.md").contains("name another file");
    assertThat(article).content().isEqualTo("Le port attend.\n");
  }

  @Test
  void twoReportsDoNotShareAFile() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Le port attend.\n");

    Result result =
        Program.in(folder).run("check", "--format", "json=o", "--format", "sarif=./o", "a.md");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("two reports").contains("./o");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void aBaselineNeedsItsFolder() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Le port attend.\n");

    Result result = Program.in(folder).run("check", "--baseline=no/b.json", "--update-baseline");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("cannot write no/b.json: its folder does not exist");
  }

  @Test
  void aFileInThePlaceOfACommandIsUnderstood() throws IOException {
    Files.writeString(folder.resolve("article.txt"), "Bonjour.\n");

    Result result = Program.in(folder).run("article.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("bylint check article.txt");
  }

  @Test
  void withoutArgumentsTheCommandsAreShown() {
    Result result = Program.in(folder).run();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("check", "inspect");
  }

  @Test
  void helpAndVersionAreNoMistake() {
    assertThat(Program.in(folder).run("--help").code()).isZero();
    assertThat(Program.in(folder).run("help", "check").out()).contains("--fail-on", "Examples:");
    assertThat(Program.in(folder).run("check", "--help").out()).contains("--fail-on");
    assertThat(Program.in(folder).run("--version").out()).startsWith("bylint ");
  }
}
