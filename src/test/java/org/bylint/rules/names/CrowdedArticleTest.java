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

  @TempDir Path folder;

  private final Random random = new Random(20260101);

  private String name() {
    String name =
        Stream.generate(() -> SYLLABLES[random.nextInt(SYLLABLES.length)])
            .limit(2 + random.nextInt(3))
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
}
