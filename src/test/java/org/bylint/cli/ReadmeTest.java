package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The report in the README is the one that a reader gets; {@code -Dupdate=true} writes it anew. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- report -->\n```text\n";
  private static final String END = "```\n<!-- end of report -->";

  @Test
  void theReportInTheReadmeIsFresh() throws IOException {
    String report =
        Program.in(Path.of(""))
            .run("check", "--messages", "en", "test-articles/fr/cargo-retenu.txt")
            .out();
    String text = Files.readString(README);
    int begin = text.indexOf(BEGIN) + BEGIN.length();
    int end = text.indexOf(END);
    String fresh = text.substring(0, begin) + report + text.substring(end);
    if (Boolean.getBoolean("update")) {
      Files.writeString(README, fresh);
    }

    assertThat(Files.readString(README)).isEqualTo(fresh);
  }
}
