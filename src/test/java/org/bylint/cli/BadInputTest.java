package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with one input: a clear message, the right exit code, the others checked. */
class BadInputTest {
  private static final String CLEAN = "La ville de Brévenne ouvre une passerelle sur la rivière.\n";

  @TempDir Path folder;

  @BeforeEach
  void aCleanArticleBesideTheBadOne() throws IOException {
    Files.writeString(folder.resolve("clean.txt"), CLEAN);
  }

  private Result check(String... paths) {
    return Program.in(folder).checkOnly("dates", paths);
  }

  @Test
  void anEmptyFileIsLeftOut() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");

    Result result = check("clean.txt", "empty.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo("bylint: empty.txt: left out: empty\n");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sources", "names"})
  void aFileOfTheTeamThatIsWrongIsReportedOnce(String key) throws IOException {
    Files.writeString(folder.resolve(".bylint.yml"), key + ": team/own.yml\n");
    Files.createDirectories(folder.resolve("team"));
    Files.writeString(folder.resolve("team/own.yml"), key + ": [{nmae: Brévenne}]\n");
    Files.writeString(folder.resolve("other.txt"), CLEAN);

    Result check = check("--format", "json", "clean.txt", "other.txt");
    Result inspect = Program.in(folder).run("inspect", "clean.txt", "other.txt");

    String message = ".bylint.yml:1: " + key + ": team/own.yml:1:";
    assertThat(check.code()).isEqualTo(2);
    assertThat(check.err()).startsWith("bylint: " + message).containsOnlyOnce("\n");
    assertThat(check.out())
        .containsOnlyOnce("\"path\":\"team/own.yml\"")
        .containsOnlyOnce("\"message\":\"" + message);
    assertThat(inspect.code()).isEqualTo(2);
    assertThat(inspect.err()).isEqualTo(check.err());
  }

  @Test
  void aFileOfTheTeamThatIsNotThereIsNamed() throws IOException {
    Files.writeString(folder.resolve(".bylint.yml"), "names: gone.yml\n");

    Result result = check("clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("bylint: .bylint.yml:1: names: gone.yml: there is no such file\n");
  }

  @Test
  void aFolderWithoutArticlesIsWrongUse() throws IOException {
    Files.createDirectories(folder.resolve("images"));
    Files.write(folder.resolve("images/photo.jpg"), new byte[] {1, 2, 3});

    Result result = check("images", "clean.txt");
    Result alone = check("images");

    assertThat(result.code()).as("another path holds an article").isZero();
    assertThat(alone.code()).isEqualTo(2);
    assertThat(alone.err()).startsWith("bylint: images: no article here");
  }

  @Test
  void aPathThatDoesNotExistIsReportedAndTheOthersChecked() {
    Result result = check("gone.txt", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEqualTo("bylint: gone.txt: does not exist\n");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void anUnreadableFileIsReportedAndTheOthersChecked() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), CLEAN);
    Files.setPosixFilePermissions(secret, Set.of());
    assumeTrue(!Files.isReadable(secret), "the user may read everything");

    Result result = check("secret.txt", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("secret.txt: cannot be read: permission denied");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void bytesThatAreNoTextAreReported() throws IOException {
    byte[] binary = new byte[4000];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * 31 % 256);
    }
    Files.write(folder.resolve("image.txt"), binary);

    Result result = check("image.txt", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("bylint: image.txt: ");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void invalidUtf8IsReportedOrReadAsAnOlderEncoding() throws IOException {
    byte[] cut = "Le café est fermé, le maire est présent.".getBytes(StandardCharsets.UTF_8);
    cut[7] = 'x'; // half of an é
    Files.write(folder.resolve("cut.txt"), cut);

    Result result = check("cut.txt", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("bylint: cut.txt: ").contains("UTF-8");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    try (RandomAccessFile huge = new RandomAccessFile(folder.resolve("huge.txt").toFile(), "rw")) {
      huge.setLength(200L << 20);
    }

    Result result = check("huge.txt", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("huge.txt: is too large (200 MB)");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void frontMatterThatDoesNotParseNamesItsLine() throws IOException {
    Files.writeString(folder.resolve("bad.md"), "---\ntitle: [un\ndate: }\n---\n" + CLEAN);

    Result result = check("bad.md", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("bylint: bad.md: ").contains("line");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void aConfigurationWithAnUnknownRuleNamesFileLineAndTheNearestRule() throws IOException {
    Files.writeString(folder.resolve(".bylint.yml"), "rules:\n  dates/imposible-date: warning\n");

    Result result = check("clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .contains(
            ".bylint.yml:2", "dates/imposible-date", "did you mean \"dates/impossible-date\"?");
  }

  @Test
  void aWrongConfigurationInOneFolderLeavesTheOthersChecked() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("deep"));
    Files.writeString(deep.resolve(".bylint.yml"), "rulez: {}\n");
    Files.writeString(deep.resolve("a.txt"), CLEAN);
    Files.writeString(deep.resolve("b.txt"), CLEAN);

    Result result = check("clean.txt", "deep");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).containsOnlyOnce("rulez");
    assertThat(result.out()).contains("1\u00a0file checked");
  }

  @Test
  void aTeamRuleWithAnErrorNamesFileAndLine() throws IOException {
    Path rules = Files.createDirectories(folder.resolve(".bylint/rules/house"));
    Files.writeString(
        rules.resolve("style.md"), "---\ncheck: phrazes\nmessage: \"Non\"\n---\n# Style\n");

    Result result = Program.in(folder).run("check", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("style.md:2", "phrazes");
  }

  /** A stream that nothing can be written to, as the system below would say. */
  private static OutputStream failing(String reason) throws IOException {
    OutputStream stream = mock(OutputStream.class);
    doThrow(new IOException(reason)).when(stream).write(anyInt());
    doThrow(new IOException(reason)).when(stream).write(any(byte[].class), anyInt(), anyInt());
    return stream;
  }

  @Test
  void aReaderWhoGoesAwayEndsTheRunQuietly() throws IOException {
    OutputStream closed = failing("Broken pipe");

    Result result =
        Program.in(folder).writingTo(closed).run("check", "--only", "dates", "clean.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFullDiskIsNoQuietEnd() throws IOException {
    OutputStream full = failing("No space left on device");

    Result result = Program.in(folder).writingTo(full).run("check", "--only", "dates", "clean.txt");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("bylint: the report cannot be written: No space left on device\n");
  }

  @Test
  void anotherLanguageIsLeftOutWithAWord() throws IOException {
    Files.writeString(
        folder.resolve("de.txt"),
        "Der Bürgermeister hat am Dienstag eine neue Brücke über den Fluss versprochen. Sie soll vor"
            + " dem Sommer fertig sein, und die Kosten sind noch nicht bekannt. Die Gemeinde will"
            + " auch eine Straße bauen, aber nicht vor dem nächsten Jahr.\n");

    Result result = check("de.txt", "clean.txt");

    assertThat(result.code()).isZero();
    assertThat(result.err()).startsWith("bylint: de.txt: left out: neither in French");
  }
}
