package org.bylint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetMapTest {
  @Test
  void aCopiedRangeMapsUnitForUnit() {
    OffsetMap map = new OffsetMap.Builder().copy(10, 20).copy(30, 40).build();
    assertThat(map.toSource(new Span(2, 5))).isEqualTo(new Span(12, 15));
    assertThat(map.toSource(new Span(8, 12))).isEqualTo(new Span(18, 32));
  }

  @Test
  void aPlaceInsideAReplacedRangeMapsToTheWholeOfIt() {
    // "&amp;" at 3-8 became one character
    OffsetMap map = new OffsetMap.Builder().copy(0, 3).replace(1, 3, 8).copy(8, 12).build();
    assertThat(map.toSource(new Span(3, 4))).isEqualTo(new Span(3, 8));
    assertThat(map.toSource(new Span(2, 5))).isEqualTo(new Span(2, 9));
  }

  @Test
  void anEmptyMapAndAnEmptySpanAreHarmless() {
    assertThat(new OffsetMap.Builder().build().toSource(new Span(0, 0))).isEqualTo(new Span(0, 0));
    assertThat(OffsetMap.identity(4).toSource(new Span(4, 4))).isEqualTo(new Span(4, 4));
  }

  @Test
  void everySpanOfACopiedTextStandsInItsSource() {
    Random random = new Random(20260101);
    for (int round = 0; round < 200; round++) {
      String source = randomText(random, 80);
      StringBuilder text = new StringBuilder();
      OffsetMap.Builder builder = new OffsetMap.Builder();
      int at = 0;
      while (at < source.length()) {
        int next = Math.min(source.length(), at + 1 + random.nextInt(8));
        if (random.nextBoolean()) {
          text.append(source, at, next);
          builder.copy(at, next);
        }
        at = next;
      }
      OffsetMap map = builder.build();
      for (int i = 0; i < text.length(); i++) {
        Span one = new Span(i, i + 1);
        assertThat(map.toSource(one).in(source)).isEqualTo(one.in(text));
      }
    }
  }

  private static String randomText(Random random, int length) {
    StringBuilder b = new StringBuilder();
    for (int i = 0; i < length; i++) {
      b.append((char) ('a' + random.nextInt(26)));
    }
    return b.toString();
  }
}
