package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/cli.md} is made of the help texts; {@code -Dupdate=true} writes it anew. */
class HelpDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/cli.md");

  @Test
  void theReferenceOfTheCommandLineIsFresh() throws IOException {
    String made = document();
    if (Boolean.getBoolean("update")) {
      Files.writeString(DOCUMENT, made);
    }

    assertThat(Files.readString(DOCUMENT)).isEqualTo(made);
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
