package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/cli.md} and the manual page are made of the commands; {@code -Dupdate=true} writes
 * them anew.
 */
class HelpDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/cli.md");
  private static final Path MANUAL = Path.of("docs/man/bylint.1");

  @Test
  void theReferenceOfTheCommandLineIsFresh() throws IOException {
    String made = document();
    if (Boolean.getBoolean("update")) {
      Files.writeString(DOCUMENT, made);
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
  }

  @Test
  void theManualPageIsFresh() throws IOException {
    String made = ManPage.ofAllCommands();
    if (Boolean.getBoolean("update")) {
      Files.writeString(MANUAL, made);
    }

    assertThat(Files.readString(MANUAL)).isEqualTo(made);
  }

  @Test
  void groffHasNothingToSayOfTheManualPage() throws Exception {
    Path groff = Path.of("/usr/bin/groff");
    assumeThat(Files.isExecutable(groff)).isTrue();
    Process process =
        new ProcessBuilder(groff.toString(), "-man", "-Tutf8", "-ww", "-z", MANUAL.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).isZero();
    assertThat(said).isEmpty();
  }

  private static String document() {
    StringBuilder b =
        new StringBuilder(
            """
            # Command line

            The help texts of the program; `mvn test -Dtest=HelpDocumentTest -Dupdate=true` writes
            this page.
            """);
    section(b, "bylint", Help.root());
    for (String name : Commands.NAMES) {
      section(b, "bylint " + name, Help.of(Commands.find(name).orElseThrow()));
    }
    return b.toString();
  }

  private static void section(StringBuilder b, String title, String help) {
    b.append("\n## ").append(title).append("\n\n```text\n").append(help).append("\n```\n");
  }
}
