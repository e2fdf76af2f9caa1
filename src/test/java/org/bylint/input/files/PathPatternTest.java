package org.bylint.input.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathPatternTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*.md | a.md | true",
        "*.md | news/a.md | false",
        "**/*.md | a.md | true",
        "**/*.md | news/2024/a.md | true",
        "news/** | news/a.md | true",
        "news/**/a.md | news/a.md | true",
        "news/[0-9]*.md | news/2024.md | true",
        "news/[!0-9]*.md | news/2024.md | false",
        "{fr,en}/*.txt | en/a.txt | true",
        "{fr,en}/*.txt | de/a.txt | false",
        "a\\*.md | a*.md | true",
        "a[.md | a[.md | true",
      })
  void matches(String pattern, String path, boolean expected) {
    assertThat(new PathPattern(pattern).matches(path)).isEqualTo(expected);
  }

  @Test
  void aHostilePatternEndsSoon() {
    PathPattern pattern = new PathPattern("*a".repeat(200) + "/" + "**/".repeat(200) + "b");
    String path = "a".repeat(5000) + "/" + "x/".repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(pattern.matches(path)).isFalse());
  }
}
