package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a filter: what another program writes into a pipe is read to its end. */
class PipeTest {
  @TempDir Path folder;

  @Test
  void anArticleComesThroughAPipe() throws IOException, InterruptedException {
    String article = "Le maire l’a dit, et l'adjoint l'a écrit à l'association.\n".repeat(3_000);
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.bylint.cli.Main",
                "check",
                "--only",
                "corpus",
                "--fix",
                "-")
            .directory(folder.toFile())
            .redirectError(folder.resolve("errors.txt").toFile())
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    try (OutputStream pipe = process.getOutputStream()) {
      pipe.write(article.getBytes(StandardCharsets.UTF_8));
    }

    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(folder.resolve("output.txt")).hasContent(article);
    assertThat(process.exitValue()).isZero();
  }
}
