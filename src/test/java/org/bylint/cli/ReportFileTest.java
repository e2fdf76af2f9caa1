package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report takes the place of the one before when it is whole. */
class ReportFileTest {
  @TempDir Path folder;

  @Test
  void aReportThatIsNotFinishedLeavesTheOldOne() throws IOException {
    Path target = Files.writeString(folder.resolve("report.json"), "old");

    try (ReportFile file = ReportFile.open(target)) {
      file.writer().write("half of a new one");
    }

    assertThat(target).hasContent("old");
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void aWholeReportTakesItsPlace() throws IOException {
    Path target = Files.writeString(folder.resolve("report.json"), "old");

    try (ReportFile file = ReportFile.open(target)) {
      file.writer().write("new");
      file.finish();
    }

    assertThat(target).hasContent("new");
    assertThat(folder.toFile().list()).containsExactly("report.json");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

    try (ReportFile file = ReportFile.open(link)) {
      file.writer().write("new");
      file.finish();
    }

    assertThat(link).isSymbolicLink().hasContent("new");
  }
}
