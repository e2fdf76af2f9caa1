package org.bylint.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {
  private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfTheItems(int jobs) throws IOException {
    List<Integer> results = new ArrayList<>();

    OrderedWork.run(ITEMS.iterator(), jobs, i -> slow(i) * 2, results::add);

    assertThat(results).isEqualTo(ITEMS.stream().map(i -> i * 2).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aReceiverThatFailsEndsTheWork(int jobs) {
    AtomicInteger received = new AtomicInteger();

    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    ITEMS.iterator(),
                    jobs,
                    i -> i,
                    i -> {
                      if (received.incrementAndGet() == 10) {
                        throw new IOException("closed");
                      }
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("closed");
    assertThat(received).hasValue(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aFailureOfTheWorkReachesTheCaller(int jobs) {
    assertThatThrownBy(
            () ->
                OrderedWork.run(
                    ITEMS.iterator(), jobs, i -> 10 / (i - 3), result -> received(result)))
        .isInstanceOf(ArithmeticException.class);
  }

  private static void received(Integer result) {
    assertThat(result).isNotNull();
  }

  /** Later items are done sooner, so that order is not given for nothing. */
  private static int slow(int item) {
    int spin = 0;
    for (int i = 0; i < (500 - item) * 100; i++) {
      spin = Math.max(spin, i % 7);
    }
    return item + spin - spin;
  }
}
