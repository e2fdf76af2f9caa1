package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --fix}, {@code --unsafe} and {@code --diff} as a user meets them. */
class FixCommandTest {
  private static final String ARTICLE =
      """
      La séance du conseil

      Le maire Louis Maréchal a ouvert la séance. Plus tard, Louis Maréshal n'a rien promis.

      L’adjointe n'a pas répondu, d'après l'un d'eux. Le vote date du 31 février 2023.
      """;
  private static final String SAFE = ARTICLE.replace("’", "'");
  private static final String UNSAFE = SAFE.replace("Maréshal", "Maréchal");
  private static final String[] RULES = {
    "--only", "names,typography,dates/impossible-date", "--lang", "fr"
  };

  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void anArticle() throws IOException {
    article = folder.resolve("article.txt");
    Files.writeString(article, ARTICLE);
  }

  private Program program() {
    return Program.in(folder);
  }

  private Result check(String... arguments) {
    return check(program(), arguments);
  }

  private static Result check(Program program, String... arguments) {
    return program.run(
        Stream.of(new String[] {"check"}, RULES, arguments)
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  @Test
  void safeCorrectionsAreWrittenAndTheRestIsReported() {
    Result result = check("--fix", "article.txt");

    assertThat(article).hasContent(SAFE);
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("Maréshal", "31 février")
        .doesNotContain("Apostrophe")
        .endsWith("2\u00a0errors in 1\u00a0file. 1\u00a0finding corrected in 1\u00a0file.\n");
  }

  @Test
  void unsafeCorrectionsAreWrittenWhenAskedFor() {
    Result result = check("--fix", "--unsafe", "article.txt");

    assertThat(article).hasContent(UNSAFE);
    assertThat(result.out()).endsWith("2\u00a0findings corrected in 1\u00a0file.\n");
  }

  @Test
  void aSecondRunChangesNothing() {
    check("--fix", "--unsafe", "article.txt");

    Result again = check("--fix", "--unsafe", "article.txt");

    assertThat(article).hasContent(UNSAFE);
    assertThat(again.out()).doesNotContain("corrected");
  }

  @Test
  void theExitCodeCountsWhatRemains() {
    assertThat(check("--fix", "--skip", "dates", "article.txt").code()).isEqualTo(1);
    assertThat(check("--fix", "--unsafe", "--skip", "dates", "article.txt").code()).isZero();
  }

  @Test
  void theReportIsOfTheFileAsItStands() {
    Result result = check("--fix", "--unsafe", "--format", "json", "article.txt");

    assertThat(result.out())
        .contains("\"fixed\":2", "\"text\":\"31 février 2023\"")
        .contains("\"offset\":" + UNSAFE.indexOf("31 février"))
        .doesNotContain("Maréshal");
  }

  @Test
  void whatIsNotShownIsNotCorrected() {
    check("--fix", "--min-severity", "error", "article.txt");

    assertThat(article).hasContent(ARTICLE);
  }

  @Test
  void theDifferenceIsShownAndNothingIsWritten() {
    Result result = check("--diff", "--unsafe", "article.txt");

    assertThat(article).hasContent(ARTICLE);
    assertThat(result.out())
        .isEqualTo(
            """
            --- a/article.txt
            +++ b/article.txt
            @@ -1,5 +1,5 @@
             La séance du conseil
            \s
            -Le maire Louis Maréchal a ouvert la séance. Plus tard, Louis Maréshal n'a rien promis.
            +Le maire Louis Maréchal a ouvert la séance. Plus tard, Louis Maréchal n'a rien promis.
            \s
            -L’adjointe n'a pas répondu, d'après l'un d'eux. Le vote date du 31 février 2023.
            +L'adjointe n'a pas répondu, d'après l'un d'eux. Le vote date du 31 février 2023.
            """);
    assertThat(result.err())
        .isEqualTo("bylint: would be corrected: 2\u00a0findings in 1\u00a0file\n");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void aReportGoesIntoAFileBesideTheDifference() throws IOException {
    check("--diff", "--format", "json=report.json", "article.txt");

    assertThat(Files.readString(folder.resolve("report.json")))
        .contains("Maréshal")
        .doesNotContain("\"fixed\"");
    assertThat(check("--diff", "--format", "json", "article.txt"))
        .extracting(Result::code, Result::err)
        .containsExactly(
            2,
            "bylint: --diff needs standard output for itself; write the report into a file: "
                + "--format json=FILE\n");
  }

  @Test
  void theDifferenceHoldsTheBytesOfTheFile() throws IOException {
    Charset encoding = Charset.forName("windows-1252");
    Files.write(article, ARTICLE.getBytes(encoding));
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    check(program().writingTo(out), "--diff", "article.txt");

    assertThat(out.toString(encoding)).contains("-L’adjointe n'a pas répondu");
  }

  @Test
  void utf16CanBeReadInTheDifferenceButNotApplied() throws IOException {
    Files.write(article, ("\uFEFF" + ARTICLE).getBytes(StandardCharsets.UTF_16LE));

    Result result = check("--diff", "article.txt");

    assertThat(result.out()).contains("+L'adjointe");
    assertThat(result.err()).contains("article.txt: in UTF-16LE, the difference can be read");
  }

  @Test
  void standardInputGoesToStandardOutput() {
    Result result =
        check(program().reading(ARTICLE), "--fix", "--unsafe", "-", "--stdin-path", "article.txt");

    assertThat(result.out()).isEqualTo(UNSAFE);
    assertThat(result.err()).contains("31 février").contains("2\u00a0findings corrected");
    assertThat(article).hasContent(ARTICLE);
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void standardInputThatNeedsNoCorrectionGoesThroughAsItIs() {
    assertThat(check(program().reading(UNSAFE), "--fix", "-").out()).isEqualTo(UNSAFE);
    assertThat(check(program().reading("\n \n"), "--fix", "-").out()).isEqualTo("\n \n");
  }

  @Test
  void theDifferenceOfStandardInputHasItsName() {
    Result result =
        check(program().reading(ARTICLE), "--diff", "-", "--stdin-path", "news/article.txt");

    assertThat(result.out()).startsWith("--- a/news/article.txt\n");
  }

  @Test
  void wrongUseIsToldWithItsRemedy() {
    assertThat(check("--unsafe", "article.txt").err())
        .isEqualTo("bylint: --unsafe goes with --fix (to correct) or --diff (to see what would)\n");
    assertThat(check("--fix", "-", "article.txt").err())
        .contains("correct the other files in another run");
    assertThat(check("--fix", "--format", "json", "-").err())
        .contains("write the report into a file: --format json=FILE");
  }

  @Test
  void aReadOnlyFileStaysAndIsReported() throws IOException {
    assumeThat(Files.getFileAttributeView(article, PosixFileAttributeView.class)).isNotNull();
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("r--r--r--"));
    Files.writeString(folder.resolve("other.txt"), ARTICLE);

    Result result = check("--fix", "--format", "json", "article.txt", "other.txt");

    assertThat(article).hasContent(ARTICLE);
    assertThat(folder.resolve("other.txt")).hasContent(SAFE);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "bylint: article.txt: not corrected, the file is as it was: the file is read-only\n");
    assertThat(result.out())
        .contains("{\"path\":\"article.txt\",\"message\":\"not corrected", "\"fixed\":1");
  }

  @Test
  void theReasonIsInTheLanguageOfTheReport() throws IOException {
    assumeThat(Files.getFileAttributeView(article, PosixFileAttributeView.class)).isNotNull();
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(check("--messages", "fr", "--fix", ".").err())
        .isEqualTo(
            "bylint: article.txt: non corrigé, le fichier reste tel quel\u00a0: il est en lecture"
                + " seule\n");
  }

  @Test
  void aLetterThatTheEncodingLacksIsTold() throws IOException {
    String text =
        "Le président Erdogan a reçu le préfet. M. Erdogan a été bref. Qui est Erdo?an ?\n";
    Files.write(article, text.getBytes(Charset.forName("windows-1252")));
    Files.createDirectories(folder.resolve(".bylint/rules/house"));
    Files.writeString(
        folder.resolve(".bylint/rules/house/erdogan.md"),
        """
        ---
        check: replace
        severity: warning
        safe: true
        pairs:
          erdogan: erdoğan
        summary: Erdoğan
        message: "{found}: {to}"
        reason: Un nom.
        references: []
        ---
        # Erdoğan
        """);

    Result result = program().run("check", "--fix", "--only", "house", "article.txt");

    assertThat(Files.readAllBytes(article))
        .isEqualTo(text.getBytes(Charset.forName("windows-1252")));
    assertThat(result.err())
        .contains(
            "bylint: article.txt: correction not applied (house/erdogan, “Erdoğan”): it cannot be "
                + "written in windows-1252 (save the file as UTF-8)\n");
  }

  @Test
  void twoLinksToOneFileAreOneFile() throws IOException {
    Files.createSymbolicLink(folder.resolve("b.txt"), Path.of("article.txt"));

    Result result = check("--fix", "article.txt", "b.txt");

    assertThat(article).hasContent(SAFE);
    assertThat(Files.isSymbolicLink(folder.resolve("b.txt"))).isTrue();
    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void articlesAreComparedAsTheyStandInTheEnd() throws IOException {
    for (int i = 0; i < 4; i++) {
      Files.writeString(
          folder.resolve("ordinary-" + i + ".txt"),
          "Le colonel Mouammar Kadhafi a reçu la délégation. L’émissaire de Mouammar Kadhafi n'a"
              + " rien promis, et l'un d'eux l'a dit.\n");
    }
    Files.writeString(
        folder.resolve("other.txt"),
        "L’envoyé n'a rien dit, l'autre non plus. Les proches de Mouammar Kadaffi ont fui.\n");

    Result result =
        program().run("check", "--fix", "--quiet", "--only", "corpus,typography", "--lang", "fr");

    assertThat(result.out())
        .matches("other\\.txt:1:66: warning: “Mouammar Kadaffi” here.*\\[corpus/name-variants]\n");
    assertThat(Files.readString(folder.resolve("other.txt"))).startsWith("L'envoyé");
  }

  @Test
  void nothingIsLeftBesideTheFiles() throws IOException {
    check("--fix", "--unsafe", ".");

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyElementsOf(List.of(article));
    }
  }
}
