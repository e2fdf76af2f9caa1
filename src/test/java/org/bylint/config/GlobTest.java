package org.bylint.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {

  @ParameterizedTest
  @CsvSource({
    "drafts, drafts/a.md, true",
    "drafts, news/drafts/a.md, true",
    "drafts/, news/drafts/a.md, true",
    "drafts, drafts2/a.md, false",
    "/drafts, news/drafts/a.md, false",
    "*.txt, news/2023/a.txt, true",
    "*.txt, news/2023/a.md, false",
    "news/*.md, news/a.md, true",
    "news/*.md, news/2023/a.md, false",
    "./news/*.md, news/a.md, true",
    "news/**/*.md, news/a.md, true",
    "news/**/*.md, news/2023/01/a.md, true",
    "news/**, news/2023/a.md, true",
    "news/**, news, false",
    "**/old/**, a/b/old/c.md, true",
    "'*.{md,txt}', a/b.txt, true",
    "'{wire,agency}/**', agency/x.txt, true",
    "a?c.md, abc.md, true",
    "a?c.md, ac.md, false",
    "a*b*c, aXXbYYc, true",
    "a*b*c, aXXbYY, false"
  })
  void matchesAsGitignoreDoes(String pattern, String path, boolean matches) {
    assertThat(new Glob(pattern).matches(path)).isEqualTo(matches);
  }
}
