package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What {@code --fix --unsafe} makes of a copy of {@code test-articles}: the difference stands in
 * {@code corrections.diff}; {@code -Dupdate=true} writes it anew.
 */
class FixedArticlesTest {
  private static final Path ARTICLES = Path.of("test-articles");
  private static final Path GOLDEN = ARTICLES.resolve("corrections.diff");

  @TempDir Path folder;

  @BeforeEach
  void aCopy() throws IOException {
    for (Path article : articles(ARTICLES)) {
      Path copy = folder.resolve(ARTICLES.relativize(article).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(article, copy);
    }
  }

  private static List<Path> articles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(f -> f.toString().endsWith(".txt") || f.toString().endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  @Test
  void theDifferenceIsAsExpected() throws IOException {
    Result result = Program.in(folder).run("check", "--diff", "--unsafe", ".");
    if (Boolean.getBoolean("update")) {
      Files.writeString(GOLDEN, result.out());
    }

    assertThat(result.out()).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void whatIsCorrectedStaysCorrect() throws IOException {
    Result first = Program.in(folder).run("check", "--fix", "--unsafe", ".");

    assertThat(first.out()).contains("findings corrected in");
    assertThat(Program.in(folder).run("check", "--diff", "--unsafe", ".").out()).isEmpty();
    assertThat(articles(folder)).hasSameSizeAs(articles(ARTICLES));
  }
}
