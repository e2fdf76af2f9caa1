package org.bylint.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the programs that apply differences make of ours. */
class UnifiedDiffTest {
  private static final List<String> ENDS = List.of("\n", "\n", "\n", "\r\n", "\r");

  @TempDir Path folder;

  @Test
  void showsThreeLinesAround() {
    assertThat(
            UnifiedDiff.of(
                "a.txt", "1\n2\n3\n4\n5\n6\n7\n8", "1\n2\n3\n4\ncinq\n6\n7\n8", Style.PLAIN))
        .isEqualTo(
            """
            --- a/a.txt
            +++ b/a.txt
            @@ -2,7 +2,7 @@
             2
             3
             4
            -5
            +cinq
             6
             7
             8
            \\ No newline at end of file
            """);
  }

  @Test
  void nothingChangedIsNothingShown() {
    assertThat(UnifiedDiff.of("a.txt", "un\ndeux", "un\ndeux", Style.PLAIN)).isEmpty();
  }

  @Test
  void textsThatDifferEverywhereAreReplaced() {
    String before = "avant\n".repeat(1_200) + "même\n" + "avant\n".repeat(1_200);
    String after = "après\n".repeat(1_200) + "même\n" + "après\n".repeat(1_200);

    assertThat(UnifiedDiff.of("a.txt", before, after, Style.PLAIN))
        .startsWith("--- a/a.txt\n+++ b/a.txt\n@@ -1,2401 +1,2401 @@\n-avant\n");
  }

  @Test
  void patchAppliesIt() throws Exception {
    applied("patch", "-p1", "--binary", "-s", "-i", "all.diff");
  }

  @Test
  void gitAppliesIt() throws Exception {
    applied("git", "apply", "all.diff");
  }

  /** A hundred random texts and names that need quotation marks, in one difference. */
  private void applied(String... command) throws Exception {
    Random random = new Random(20231024);
    Map<String, String> wanted = new LinkedHashMap<>();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < 100; i++) {
      String name = i == 0 ? "grève à l'hôpital.txt" : i == 1 ? "a \"b\".txt" : "a" + i + ".txt";
      List<String> lines = new ArrayList<>();
      for (int n = random.nextInt(30); n > 0; n--) {
        lines.add(line(random));
      }
      String before = text(lines, random);
      change(lines, random);
      String after = text(lines, random);
      // A file that comes to be or ceases to be is another kind of difference.
      if (!before.isEmpty() && !after.isEmpty()) {
        Files.writeString(folder.resolve(name), before);
        wanted.put(name, after);
        all.append(UnifiedDiff.of(name, before, after, Style.PLAIN));
      }
    }
    Files.writeString(folder.resolve("all.diff"), all);

    run(command);

    for (Map.Entry<String, String> file : wanted.entrySet()) {
      assertThat(Files.readString(folder.resolve(file.getKey())))
          .as(file.getKey())
          .isEqualTo(file.getValue());
    }
  }

  private static String line(Random random) {
    return "ligne " + random.nextInt(6) + ENDS.get(random.nextInt(ENDS.size()));
  }

  private static void change(List<String> lines, Random random) {
    for (int n = random.nextInt(5); n > 0; n--) {
      int at = random.nextInt(lines.size() + 1);
      if (random.nextBoolean() || at == lines.size()) {
        lines.add(at, line(random));
      } else {
        lines.remove(at);
      }
    }
  }

  private static String text(List<String> lines, Random random) {
    return String.join("", lines) + (random.nextInt(3) == 0 ? "sans fin" : "");
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("output.log").toFile())
              .start();
    } catch (IOException e) {
      assumeThat(false).as(command[0] + " is not installed").isTrue();
      return;
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("output.log"))).isZero();
  }
}
