package org.bylint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpanCoverTest {
  /** Of random spans, nested and crossing, it says what a look at each of them says. */
  @Test
  void saysWhatALookAtEachSpanSays() {
    Random random = new Random(7);
    for (int run = 0; run < 300; run++) {
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        spans.add(span(random));
      }
      SpanCover cover = SpanCover.of(spans);
      for (int i = 0; i < 20; i++) {
        Span asked = span(random);
        assertThat(cover.contains(asked))
            .as("%s in %s", asked, spans)
            .isEqualTo(spans.stream().anyMatch(s -> s.contains(asked)));
        assertThat(cover.overlaps(asked))
            .as("%s touches %s", asked, spans)
            .isEqualTo(spans.stream().anyMatch(s -> s.overlaps(asked)));
      }
    }
  }

  private static Span span(Random random) {
    int start = random.nextInt(30);
    return new Span(start, start + random.nextInt(8));
  }
}
