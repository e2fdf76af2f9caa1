package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code bylint test-rules}, as a team uses it for its own rules. */
class TestRulesCommandTest {
  private static final String PAGE =
      """
      ---
      check: phrase
      phrases: {fr: ["force est de constater"]}
      severity: warning
      summary: Formule creuse
      message: "« {found} » n'apporte rien."
      reason: Le lecteur veut le fait.
      references: []
      ---
      # Formule creuse

      ```fr
      Le budget a doublé. Force est de constater qu'il manque.
                          ^^^^^^^^^^^^^^^^^^^^^^ n'apporte rien
      ```
      """;

  @TempDir Path folder;

  @BeforeEach
  void aTeamsRule() throws IOException {
    Files.createDirectories(folder.resolve(".bylint/rules/house"));
    Files.createDirectories(folder.resolve("articles"));
    page(PAGE);
  }

  private void page(String content) throws IOException {
    Files.writeString(folder.resolve(".bylint/rules/house/hollow.md"), content);
  }

  private Result test(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "test-rules";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Program.in(folder).run(all);
  }

  @Test
  void theTeamsRulesAreTestedWhereverOneStands() {
    assertThat(test().code()).isZero();
    assertThat(test().out()).isEqualTo("1 rule, 1 example: all hold\n");
    assertThat(Program.in(folder.resolve("articles")).run("test-rules").out())
        .isEqualTo("1 rule, 1 example: all hold\n");
  }

  @Test
  void onePageIsTestedAlone() throws IOException {
    Files.writeString(folder.resolve("Draft 2.md"), PAGE);

    assertThat(test(".bylint/rules/house/hollow.md").out())
        .isEqualTo("1 rule, 1 example: all hold\n");
    assertThat(test("Draft 2.md").code()).isZero();
  }

  @Test
  void whatDoesNotHoldIsShownWithItsLineAndPlace() throws IOException {
    page(PAGE.replace("^ n'apporte rien", "^ à retirer"));
    Result result = test();

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains(
            """
            hollow.md:14: expected "à retirer", got "Force est de constater": « Force est de \
            constater » n'apporte rien.
                Le budget a doublé. Force est de constater qu'il manque.
                                    ^^^^^^^^^^^^^^^^^^^^^^
            1 rule, 1 example: 1 fails
            """);
  }

  @Test
  void aPlaceThatIsMissedIsShown() throws IOException {
    page(PAGE.replace("    ^^^^^^^^^^^^^^^^^^^^^^ n'apporte rien", "^^^^"));
    Result result = test();

    assertThat(result.out())
        .contains("expected a finding at \"lé. \", got only [\"Force est de constater\"")
        .contains("\n    Le budget a doublé. Force")
        .contains("\n                    ^^^^\n");
  }

  @Test
  void anUnexpectedFindingIsShown() throws IOException {
    page(PAGE.replaceFirst(" {20}\\^+ n'apporte rien\n", ""));
    Result result = test();

    assertThat(result.out())
        .contains("hollow.md:13: unexpected finding: \"Force est de constater\"")
        .contains("\n                        ^^^^^^^^^^^^^^^^^^^^^^\n");
  }

  @Test
  void aPageWithADefectIsWrongUse() throws IOException {
    page(PAGE.replace("warning", "grave"));
    Result result = test();

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out())
        .contains("hollow.md:4:11: unknown severity \"grave\"", "1 page with a defect");
    assertThat(test(".bylint/rules/house/hollow.md").code()).isEqualTo(2);
  }

  @Test
  void whatIsNeitherFolderNorPageIsWrongUse() {
    assertThat(test("nowhere").code()).isEqualTo(2);
    assertThat(test("nowhere").err()).contains("nowhere is no folder and no page");
  }
}
