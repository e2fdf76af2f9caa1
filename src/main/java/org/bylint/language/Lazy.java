package org.bylint.language;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made on first use and shared by all threads. */
final class Lazy<T> {
  private final Supplier<T> make;
  private volatile @Nullable T value;

  Lazy(Supplier<T> make) {
    this.make = make;
  }

  T get() {
    T known = value;
    if (known == null) {
      synchronized (this) {
        known = value;
        if (known == null) {
          known = make.get();
          value = known;
        }
      }
    }
    return known;
  }
}
