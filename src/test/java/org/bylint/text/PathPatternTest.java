package org.bylint.text;

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
        "news/** | news | false",
        "news/**/a.md | news/a.md | true",
        "news/[0-9]*.md | news/2024.md | true",
        "news/[!0-9]*.md | news/2024.md | false",
        "{fr,en}/*.txt | en/a.txt | true",
        "{fr,en}/*.txt | de/a.txt | false",
        "a\\*.md | a*.md | true",
        "a[.md | a[.md | true",
      })
  void matchesWholePaths(String pattern, String path, boolean expected) {
    assertThat(PathPattern.of(pattern).matches(path)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drafts | drafts/a.md | true",
        "drafts | news/drafts/a.md | true",
        "drafts/ | news/drafts/a.md | true",
        "drafts | drafts2/a.md | false",
        "/drafts | drafts/a.md | true",
        "/drafts | news/drafts/a.md | false",
        "*.txt | news/2023/a.txt | true",
        "*.txt | news/2023/a.md | false",
        "news/*.md | news/a.md | true",
        "news/*.md | news/2023/a.md | false",
        "./news/*.md | news/a.md | true",
        "news/**/*.md | news/a.md | true",
        "news/**/*.md | news/2023/01/a.md | true",
        "news/** | news/2023/a.md | true",
        "news/** | news | false",
        "**/old/** | a/b/old/c.md | true",
        "*.{md,txt} | a/b.txt | true",
        "{wire,agency}/** | agency/x.txt | true",
        "a?c.md | abc.md | true",
        "a?c.md | ac.md | false",
        "a*b*c | aXXbYYc | true",
        "a*b*c | aXXbYY | false",
      })
  void ignoresAsGitDoes(String pattern, String path, boolean expected) {
    assertThat(PathPattern.ignoring(pattern).covers(path)).isEqualTo(expected);
  }

  @Test
  void aHostilePatternEndsSoon() {
    PathPattern pattern = PathPattern.of("*a".repeat(200) + "/" + "**/".repeat(200) + "b");
    String path = "a".repeat(5000) + "/" + "x/".repeat(2000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(pattern.matches(path)).isFalse());
  }
}
