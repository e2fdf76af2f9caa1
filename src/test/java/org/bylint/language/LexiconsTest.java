package org.bylint.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every lexicon can be read and kept by hand: explained, sorted, without repeats. */
class LexiconsTest {
  private static final Path FOLDER = Path.of("rules/lexicons");

  @TestFactory
  Stream<DynamicTest> lexicons() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(FOLDER)) {
      files = all.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(f -> dynamicTest(FOLDER.relativize(f).toString(), () -> isInOrder(f)));
  }

  private static void isInOrder(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> entries =
        lines.stream()
            .filter(l -> !l.isBlank() && !l.startsWith("#"))
            .map(LexiconsTest::key)
            .toList();

    assertThat(lines.get(0)).as("a comment that says what it is for").startsWith("#");
    assertThat(lines).as("a comment of words").anyMatch(l -> l.matches("# *\\p{L}.*"));
    assertThat(entries).as("no repeats").doesNotHaveDuplicates();
    assertThat(entries).as("sorted by code point, lower case").isSorted();
    assertThat(lines)
        .as("composed accents, no space at either end")
        .allMatch(l -> Normalizer.isNormalized(l, Normalizer.Form.NFC) && l.equals(l.strip()));
  }

  private static String key(String line) {
    int tab = line.indexOf('\t');
    return (tab < 0 ? line : line.substring(0, tab)).toLowerCase(Locale.ROOT);
  }
}
