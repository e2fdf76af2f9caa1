package org.bylint.analysis.article;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value computed once, on first use, by the one thread that works on the article. */
final class Layer<T> {
  private final Supplier<T> compute;
  private @Nullable T value;
  private boolean computing;

  Layer(Supplier<T> compute) {
    this.compute = compute;
  }

  T get() {
    T known = value;
    if (known == null) {
      if (computing) {
        throw new IllegalStateException("a layer of the analysis needs itself");
      }
      computing = true;
      known = compute.get();
      value = known;
    }
    return known;
  }
}
