package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.bylint.report.Wording;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = 7 * SECOND;

  private Progress progress(Wording wording, boolean terminal, Map<String, String> environment) {
    Console console =
        new Console(
            new ByteArrayOutputStream(),
            err,
            new ByteArrayInputStream(new byte[0]),
            environment,
            Path.of(""),
            false,
            terminal);
    return new Progress(console, wording, () -> now);
  }

  private Progress progress(Wording wording) {
    return progress(wording, true, Map.of());
  }

  /** So many files done by then. */
  private void run(Progress progress, int files, int total, double seconds) {
    progress.expect(total);
    for (int i = 1; i < files; i++) {
      progress.done();
    }
    now += (long) (seconds * SECOND);
    progress.done();
  }

  private String written() {
    return err.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  @Test
  void filesRateAndRemainingTimeStandOnOneLine() {
    run(progress(Wording.ENGLISH), 1200, 10_000, 12);

    assertThat(written()).isEqualTo("\r1,200/10,000 files, 100 a second, 1 min left\u001b[K");
  }

  @Test
  void frenchHasItsOwnWords() {
    run(progress(Wording.FRENCH), 1200, 10_000, 960);

    assertThat(written())
        .isEqualTo("\r1 200/10 000 fichiers, 1,3 par seconde, encore 1 h 57\u001b[K");
  }

  @Test
  void theRemainingTimeIsRoundedAsAPersonWouldSayIt() {
    run(progress(Wording.ENGLISH), 100, 150, 90);
    assertThat(written()).contains("1.1 a second, 45 s left");

    err.reset();
    run(progress(Wording.ENGLISH), 10, 610, 60);
    assertThat(written()).contains("0.2 a second, 1 h left");

    err.reset();
    run(progress(Wording.ENGLISH), 10, 10, 60);
    assertThat(written()).isEqualTo("\r10/10 files, 0.2 a second\u001b[K");
  }

  @Test
  void aShortRunShowsNothing() {
    Progress progress = progress(Wording.ENGLISH);
    run(progress, 50, 100, 0.9);
    progress.clear();

    assertThat(written()).isEmpty();
  }

  @Test
  void itIsRenewedAFewTimesASecond() {
    Progress progress = progress(Wording.ENGLISH);
    run(progress, 100, 1000, 2);
    for (int i = 0; i < 100; i++) {
      now += SECOND / 1000;
      progress.done();
    }

    assertThat(written().split("\r", -1)).hasSize(3);
  }

  @Test
  void whatIsWrittenNextFindsAnEmptyLine() {
    Progress progress = progress(Wording.ENGLISH);
    run(progress, 100, 1000, 2);
    progress.clear();
    progress.clear();

    assertThat(written()).endsWith("left\u001b[K\r\u001b[K");
  }

  @Test
  void nothingIsWrittenWhereNobodyLooks() {
    run(progress(Wording.ENGLISH, false, Map.of()), 100, 1000, 100);
    run(progress(Wording.ENGLISH, true, Map.of("TERM", "dumb")), 100, 1000, 100);

    assertThat(written()).isEmpty();
  }

  @Test
  void theLineNeverWraps() {
    run(progress(Wording.FRENCH, true, Map.of("COLUMNS", "30")), 1_000_000, 9_999_999, 100_000);

    assertThat(written().length() - "\r\u001b[K".length()).isLessThan(60);
  }
}
