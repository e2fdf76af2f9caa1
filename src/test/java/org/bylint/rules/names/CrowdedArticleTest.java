package org.bylint.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bylint.cli.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lists of thousands of names, in one sentence or in many, are compared in seconds. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CrowdedArticleTest {
  private static final String[] SYLLABLES = {
    "ba", "cho", "dri", "fel", "gou", "hen", "jar", "kov", "lem", "mi", "nor", "pel", "qui", "ras"
  };

  private static final int MANY = 20_000;

  @TempDir Path folder;

  private final Random random = new Random(20260101);

  private String name() {
    return name(2 + random.nextInt(3), SYLLABLES.length);
  }

  private String name(int syllables, int from) {
    String name =
        Stream.generate(() -> SYLLABLES[random.nextInt(from)])
            .limit(syllables)
            .collect(Collectors.joining());
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private void isChecked(Stream<String> pieces) throws Exception {
    Files.writeString(folder.resolve("a.txt"), pieces.collect(Collectors.joining(" ")));

    Program.Result result =
        Program.in(folder).run("check", "--fail-on", "never", "--format", "json", ".");

    assertThat(result.err()).isEmpty();
    assertThat(result.code()).isZero();
    assertThat(result.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  @Test
  void manyNamesAreCloseToOthers() throws Exception {
    isChecked(
        Stream.generate(() -> name() + " " + name() + " l'a dit à " + name() + ".").limit(4_000));
  }

  @Test
  void oneSentenceHoldsThousandsOfInitials() throws Exception {
    isChecked(Stream.generate(() -> (char) ('A' + random.nextInt(8)) + ".").limit(30_000));
  }

  @Test
  void tensOfThousandsOfNamesAreAllDifferent() throws Exception {
    isChecked(distinct(MANY, 5, SYLLABLES.length).map(n -> "Le maire a reçu Anne " + n + ".\n"));
  }

  @Test
  void tensOfThousandsOfNamesAreMadeOfFewSyllables() throws Exception {
    isChecked(distinct(MANY, 6, 6).map(n -> "Le maire a reçu " + n + " hier.\n"));
  }

  @Test
  void tensOfThousandsShareSurnames() throws Exception {
    String[] surnames = {"Maréchal", "Durand", "Berger"};
    isChecked(
        distinct(MANY, 6, 6)
            .map(n -> "Le maire a reçu " + n + " " + surnames[random.nextInt(3)] + ".\n"));
  }

  /** Different names of so many syllables, drawn from the first ones. */
  private Stream<String> distinct(int number, int syllables, int from) {
    return Stream.generate(() -> name(syllables, from)).distinct().limit(number);
  }
}
