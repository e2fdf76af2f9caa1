package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team's terms file on the command line. */
class HouseTermsCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void anArticleAndAConfiguration() throws IOException {
    Files.writeString(folder.resolve(".bylint.yml"), "terms: terms.yml\n");
    Files.writeString(
        folder.resolve("a.txt"),
        "Deux migrants ont été secourus mardi. « Des migrants », dit-il.\n");
  }

  private Result check(String terms) throws IOException {
    Files.writeString(folder.resolve("terms.yml"), terms);
    return Program.in(folder).checkOnly("terms/house", "--messages", "fr", "a.txt");
  }

  @Test
  void theFileSaysWhatTheHouseWrites() throws IOException {
    Result result = check("terms: [{avoid: migrant, prefer: exilé, severity: error}]\n");

    assertThat(result.out()).contains("1:6", "la maison écrit", "exilés", "terms.yml");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aBrokenFileIsNamedWithItsLineAndWhatToDo() throws IOException {
    Result result = check("terms:\n  - avoid: migrant\n  - avoid: migrant\n");

    assertThat(result.err())
        .contains(".bylint.yml:1: terms: terms.yml:3:5: \"migrant\" stands here twice (line 2)");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void aFileThatIsNotThereIsAnErrorToo() {
    Result result = Program.in(folder).checkOnly("terms/house", "a.txt");

    assertThat(result.err()).contains("terms.yml");
    assertThat(result.code()).isEqualTo(2);
  }
}
