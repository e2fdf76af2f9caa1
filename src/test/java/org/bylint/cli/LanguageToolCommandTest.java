package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The optional family of LanguageTool's rules. */
class LanguageToolCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void anArticleWithTwoSlips() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        "Le maire a inauguré la passerrelle mardi. Le conseil a votés le budget mercredi soir.\n");
  }

  @Test
  void theFamilyRunsWhereItIsAskedForByItsName() {
    assertThat(Program.in(folder).checkOnly("languagetool", "a.txt").out())
        .contains("languagetool/spelling", "languagetool/grammar", "→ passerelle", "QUE_AVOIR");
  }

  @Test
  void aKindRunsAlone() {
    assertThat(Program.in(folder).checkOnly("languagetool/spelling", "a.txt").out())
        .contains("languagetool/spelling")
        .doesNotContain("languagetool/grammar");
  }

  @Test
  void nobodyElseHearsOfIt() {
    assertThat(Program.in(folder).run("check", "a.txt").out()).doesNotContain("languagetool");
  }
}
