package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run over unchanged articles says the same without doing it again; any change counts. */
class RunCacheTest {
  private static final Instant EARLIER = Instant.parse("2026-01-01T00:00:00Z");

  @TempDir Path folder;
  @TempDir Path cache;

  @BeforeEach
  void manyArticles() throws IOException {
    for (int i = 0; i < RunCache.FEWEST; i++) {
      article(i, "Le maire, XXX, a ouvert la séance numéro " + i + ".\n");
    }
  }

  private void article(int number, String text) throws IOException {
    Path file = folder.resolve("article-" + number + ".txt");
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(EARLIER));
  }

  private Result run(String... arguments) {
    List<String> all =
        Stream.concat(
                Stream.of("check", ".", "--format", "json", "--cache", cache.toString()),
                Stream.of(arguments))
            .toList();
    return Program.in(folder).run(all.toArray(String[]::new));
  }

  /** The one log, and when it was written: a run that uses it leaves it alone. */
  private FileTime written() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> found = files.toList();
      assertThat(found).hasSize(1);
      return Files.getLastModifiedTime(found.get(0));
    }
  }

  private void pretendWrittenEarlier() throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, FileTime.from(EARLIER));
      }
    }
  }

  private boolean used() throws IOException {
    return written().toInstant().equals(EARLIER);
  }

  @Test
  void theSecondRunIsByteIdenticalAndUsesWhatIsKept() throws IOException {
    Result first = run();
    pretendWrittenEarlier();
    Result second = run();

    assertThat(used()).isTrue();
    assertThat(second.out()).isEqualTo(first.out()).contains("residue/placeholder");
    assertThat(second.code()).isEqualTo(first.code()).isEqualTo(1);
    assertThat(run("--no-cache").err()).contains("exclude each other");
  }

  @Test
  void anArticleThatChangedCounts() throws IOException {
    run();
    pretendWrittenEarlier();
    article(17, "Le maire a ouvert la séance numéro 17.\n");

    assertThat(run().out()).contains("\"errors\":" + (RunCache.FEWEST - 1));
    assertThat(used()).isFalse();
  }

  @Test
  void configurationRulesAndLanguageOfTheReportCount() throws IOException {
    run();
    pretendWrittenEarlier();
    assertThat(run("--set", "residue/placeholder=warning").out()).contains("\"errors\":0");
    assertThat(used()).isFalse();

    run();
    pretendWrittenEarlier();
    assertThat(run("--messages", "fr").out()).contains("il reste quelque chose à remplir");
    assertThat(used()).isFalse();

    Files.writeString(folder.resolve(".bylint.yml"), "names: names.yml\n");
    Files.writeString(folder.resolve("names.yml"), "names: [Louis Maréchal]\n");
    run();
    pretendWrittenEarlier();
    Files.writeString(folder.resolve("names.yml"), "names: [Louis Maréshal]\n");
    run();
    assertThat(used()).as("a file that the configuration names").isFalse();
  }

  @Test
  void aFileThatALinkMayLeadToCounts() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    run();
    pretendWrittenEarlier();
    Files.writeString(folder.resolve("picture.bin"), "x");

    run();
    assertThat(used()).isFalse();
  }

  @Test
  void aDamagedLogIsNoLog() throws IOException {
    Result first = run();
    try (Stream<Path> files = Files.list(cache)) {
      for (Path file : files.toList()) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
    }
    pretendWrittenEarlier();

    assertThat(run().out()).isEqualTo(first.out());
    assertThat(used()).isFalse();
  }

  @Test
  void anExceptionWithADayIsLookedAtEveryDay() throws IOException {
    article(
        3,
        "<!-- bylint-disable residue until 2026-11-24: provisoire -->\n\nLe maire, XXX, se tait.\n");
    String[] check = {"check", ".", "--quiet", "--only", "residue", "--cache", cache.toString()};

    Result onTheDay = Program.in(folder).with("SOURCE_DATE_EPOCH", "1795521600").run(check);
    Result nextDay = Program.in(folder).with("SOURCE_DATE_EPOCH", "1795608000").run(check);

    assertThat(onTheDay.out()).doesNotContain("article-3.txt");
    assertThat(nextDay.out()).contains("article-3.txt:3:");
  }

  @Test
  void aFolderThatCannotBeMadeCostsNothingButTime() throws IOException {
    Path file = Files.writeString(folder.resolve("file.bin"), "x");

    assertThat(Program.in(folder).run("check", ".", "--cache", file + "/below").code())
        .isEqualTo(1);
    assertThat(Program.in(folder).run("check", ".", "--cache", "file.bin").err())
        .contains("--cache takes a folder");
  }
}
