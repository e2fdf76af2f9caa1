package org.bylint.engine.fix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is replaced wholly or stays as it was, and nothing is left beside it. */
class AtomicFileTest {
  @TempDir Path folder;
  private Path article;

  @BeforeEach
  void anArticle() throws IOException {
    article = folder.resolve("article.txt");
    Files.writeString(article, "avant");
  }

  private void replace(Path file, String before, String after) throws IOException {
    new AtomicFile().replace(file, before.getBytes(UTF_8), after.getBytes(UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private void assertUntouched(String content) throws IOException {
    assertThat(article).hasContent(content);
    assertThat(names()).containsExactly("article.txt");
  }

  @Test
  void replacesAndLeavesNothingBeside() throws IOException {
    replace(article, "avant", "après");

    assertUntouched("après");
  }

  @Test
  void keepsTheRights() throws IOException {
    assumeThat(Files.getFileAttributeView(article, PosixFileAttributeView.class)).isNotNull();
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("rw-rw-r-x"));

    replace(article, "avant", "après");

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(article)))
        .isEqualTo("rw-rw-r-x");
  }

  @Test
  void writesWhatALinkLeadsTo() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path link = Files.createSymbolicLink(elsewhere.resolve("link.txt"), Path.of("../article.txt"));

    replace(link, "avant", "après");

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(article).hasContent("après");
    assertThat(Files.isSymbolicLink(article)).isFalse();
  }

  @Test
  void leavesAFileThatHasChanged() throws IOException {
    assertThatThrownBy(() -> replace(article, "autre chose", "après"))
        .hasMessage("it was changed by another program; run bylint again");

    assertUntouched("avant");
  }

  @Test
  void leavesAFileThatIsReadOnly() throws IOException {
    assumeThat(Files.getFileAttributeView(article, PosixFileAttributeView.class)).isNotNull();
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("r--r--r--"));

    assertThatThrownBy(() -> replace(article, "avant", "après"))
        .hasMessage("the file is read-only");

    assertUntouched("avant");
  }

  @Test
  void saysThatTheFolderIsReadOnly() throws IOException {
    assumeThat(Files.getFileAttributeView(folder, PosixFileAttributeView.class)).isNotNull();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(folder)).as("an administrator writes everywhere").isFalse();

      assertThatThrownBy(() -> replace(article, "avant", "après"))
          .hasMessage("its folder is read-only");

      assertUntouched("avant");
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    OutputStream full = mock(OutputStream.class);
    doThrow(new IOException("No space left on device")).when(full).write(any(byte[].class));

    assertThatThrownBy(
            () ->
                new AtomicFile(file -> full)
                    .replace(article, "avant".getBytes(UTF_8), "après".getBytes(UTF_8)))
        .hasMessage("No space left on device");

    assertUntouched("avant");
  }

  @Test
  void whatCannotBeForcedToTheDiskIsNotTaken() throws IOException {
    OutputStream failing = mock(OutputStream.class);
    doThrow(new IOException("Input/output error")).when(failing).close();

    assertThatThrownBy(
            () ->
                new AtomicFile(file -> failing)
                    .replace(article, "avant".getBytes(UTF_8), "après".getBytes(UTF_8)))
        .hasMessage("Input/output error");

    assertUntouched("avant");
  }
}
