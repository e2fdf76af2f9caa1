package org.bylint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> WORDS = List.of("severity", "zones", "reason");

  @Test
  void findsTheWordThatWasMeant() {
    assertThat(Nearest.to("sverity", WORDS)).contains("severity");
    assertThat(Nearest.to("zonse", WORDS)).contains("zones");
    assertThat(Nearest.to("Reason", WORDS)).contains("reason");
  }

  @Test
  void doesNotGuessWildly() {
    assertThat(Nearest.to("colour", WORDS)).isEmpty();
    assertThat(Nearest.hint("colour", WORDS)).isEmpty();
    assertThat(Nearest.to("x", List.of())).isEmpty();
  }
}
