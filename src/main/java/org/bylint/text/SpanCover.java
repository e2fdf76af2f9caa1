package org.bylint.text;

import java.util.Arrays;
import java.util.Collection;

/**
 * Tells fast whether one of many spans holds or touches another, whatever lies inside or across
 * what: each place is set against the furthest end of all spans that begin before it.
 */
public final class SpanCover {
  private final int[] starts;

  /** The furthest end of the spans up to the same place in {@link #starts}. */
  private final int[] ends;

  private SpanCover(int[] starts, int[] ends) {
    this.starts = starts;
    this.ends = ends;
  }

  /** A cover of spans in any order. */
  public static SpanCover of(Collection<Span> spans) {
    Span[] sorted = spans.toArray(new Span[0]);
    Arrays.sort(sorted);
    int[] starts = new int[sorted.length];
    int[] ends = new int[sorted.length];
    int end = 0;
    for (int i = 0; i < sorted.length; i++) {
      end = Math.max(end, sorted[i].end());
      starts[i] = sorted[i].start();
      ends[i] = end;
    }
    return new SpanCover(starts, ends);
  }

  /** Whether one of the spans holds all of this one. */
  public boolean contains(Span inner) {
    int before = beginningUpTo(inner.start());
    return before > 0 && ends[before - 1] >= inner.end();
  }

  /** Whether one of the spans has a code unit in common with this one. */
  public boolean overlaps(Span other) {
    int before = beginningUpTo(other.end() - 1);
    return before > 0 && ends[before - 1] > other.start();
  }

  /** Number of spans that begin at this offset or before. */
  private int beginningUpTo(int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
