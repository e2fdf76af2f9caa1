package org.bylint.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegexFactsTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource({
    "\\bété, l'été, 2",
    "\\bt, été, -1",
    "\\bt, l't, 2",
    "é\\b, écrié, 4",
    "é\\b, éa, -1",
    "é\\b, é2, -1",
    "é\\b, é_, -1",
    "m\\b, m², 0",
    "\\\\b, a\\b, 1",
  })
  void wordBoundariesAreTheSameOnEveryJdk(String regex, String text, int at) {
    Matcher matcher = Pattern.compile(RegexFacts.portable(regex)).matcher(text);
    assertThat(matcher.find() ? matcher.start() : -1).isEqualTo(at);
  }
}
