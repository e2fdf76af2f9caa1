package org.bylint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "reuters, reuters, 0",
    "reuters, reuter, 1",
    "reuters, reauters, 1",
    "reuters, reutars, 1",
    "reuters, retuers, 1",
    "reuters, rueters, 1",
    "afp, apf, 1",
    "afp, fpa, 2",
    "ca, abc, 3",
    "'', afp, 3",
  })
  void countsSlipsOfTheKeyboard(String a, String b, int distance) {
    assertThat(EditDistance.between(a, b, 9)).isEqualTo(distance);
    assertThat(EditDistance.between(b, a, 9)).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({"reuters, bloomberg, 2", "reuters, xxxxxxx, 2", "afp, fpa, 1", "afp, apf, 0"})
  void saysNoMoreThanThatItIsFurther(String a, String b, int limit) {
    assertThat(EditDistance.between(a, b, limit)).isEqualTo(limit + 1);
  }
}
