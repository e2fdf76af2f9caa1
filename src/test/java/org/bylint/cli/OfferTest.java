package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last line of the text report: what --fix would do, and only where it would. */
class OfferTest {
  private static final String RULES = "typography/mixed-apostrophe,names/inconsistent-spelling";

  /** One apostrophe to correct without a look, one name with a look. */
  private static final String ARTICLE =
      """
      L'accord du maire Louis Maréchal n'a pas d'effet sur l'eau, selon l'adjoint.

      L’été sera long, selon l'adjoint. M. Maréshal n'a rien promis.
      """;

  @TempDir Path folder;

  @BeforeEach
  void anArticle() throws IOException {
    Files.writeString(folder.resolve("a.txt"), ARTICLE);
  }

  private Result check(String... arguments) {
    return Program.in(folder).checkOnly(RULES, arguments);
  }

  @Test
  void theReportTellsWhatCanBeCorrected() {
    assertThat(check("a.txt").out())
        .endsWith("1\u00a0finding can be corrected with --fix (1 more with --unsafe).\n");
    assertThat(check("--messages", "fr", "a.txt").out())
        .endsWith("1\u00a0constat peut être corrigé par --fix (1 de plus avec --unsafe).\n");
  }

  @Test
  void itIsTrue() {
    assertThat(check("--fix", "--unsafe", "a.txt").out()).contains("2\u00a0findings corrected");
  }

  @Test
  void severalFilesAreCountedTogether() throws IOException {
    Files.writeString(folder.resolve("b.txt"), ARTICLE);

    assertThat(check(".").out())
        .endsWith("2\u00a0findings can be corrected with --fix (2 more with --unsafe).\n");
  }

  @Test
  void aRunFromTheCacheSaysTheSame() throws IOException {
    for (int i = 0; i < 120; i++) {
      Files.writeString(folder.resolve("b" + i + ".txt"), ARTICLE);
    }
    String first = check("--cache", "cache", ".").out();

    assertThat(first)
        .endsWith("121\u00a0findings can be corrected with --fix (121 more with --unsafe).\n");
    assertThat(check("--cache", "cache", ".").out()).isEqualTo(first);
  }

  @Test
  void whatOnlyUnsafeWouldDoIsSaidAsSuch() {
    assertThat(Program.in(folder).checkOnly("names/inconsistent-spelling", "a.txt").out())
        .endsWith("1\u00a0finding can be corrected with --fix --unsafe.\n");
  }

  @Test
  void nothingIsSaidWhereFixWouldRefuse() throws IOException {
    Files.writeString(
        folder.resolve("a.txt"),
        """
        Louis Maréchal est maire. Le maire Louis Maréchal a signé hier le texte.

        « Nous attendons Louis Maréshal », a dit l'adjoint au maire de la ville.
        """);
    Result result = Program.in(folder).checkOnly("names/inconsistent-spelling", "a.txt");

    assertThat(result.out()).contains("Maréshal").doesNotContain("--fix");
  }

  @Test
  void nothingIsSaidOfWhatTheReportHides() {
    assertThat(check("--min-severity", "error", "a.txt").out()).doesNotContain("--fix");
    assertThat(check("--quiet", "a.txt").out()).doesNotContain("--fix");
    assertThat(check("--format", "json", "a.txt").out()).doesNotContain("--fix");
  }

  @Test
  void afterCorrectingNothingIsOffered() {
    check("--fix", "--unsafe", "a.txt");

    assertThat(Program.in(folder).checkOnly(RULES, "a.txt").out()).doesNotContain("--fix");
  }
}
