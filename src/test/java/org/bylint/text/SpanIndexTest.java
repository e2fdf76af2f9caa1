package org.bylint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanIndexTest {
  private final SpanIndex<Span> index =
      SpanIndex.of(List.of(new Span(2, 10), new Span(4, 6), new Span(20, 30)));

  @Test
  void theOutermostSpanAnswersForAPlace() {
    assertThat(index.at(5)).contains(new Span(2, 10));
    assertThat(index.at(20)).contains(new Span(20, 30));
  }

  @Test
  void aPlaceOutsideHasNoAnswer() {
    assertThat(index.at(1)).isEmpty();
    assertThat(index.at(10)).isEmpty();
    assertThat(index.at(35)).isEmpty();
  }

  @Test
  void aSpanIsHeldOnlyAsAWhole() {
    assertThat(index.contains(new Span(3, 10))).isTrue();
    assertThat(index.contains(new Span(9, 12))).isFalse();
    assertThat(index.contains(new Span(12, 14))).isFalse();
  }
}
