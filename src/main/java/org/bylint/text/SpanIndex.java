package org.bylint.text;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Answers fast which span covers a place. Spans that lie inside another one or reach into it are
 * left out: the outermost answers for them.
 *
 * @param <T> what a span stands for
 */
public final class SpanIndex<T> {
  private record Entry<T>(Span span, T value) {}

  private final TreeMap<Integer, Entry<T>> byStart = new TreeMap<>();

  /** Adds a span; spans come in the order of where they begin. */
  public void add(Span span, T value) {
    Map.Entry<Integer, Entry<T>> before = byStart.floorEntry(span.start());
    if (before == null || before.getValue().span().end() <= span.start()) {
      byStart.put(span.start(), new Entry<>(span, value));
    }
  }

  /** An index of spans that stand for themselves, in the order of where they begin. */
  public static SpanIndex<Span> of(Collection<Span> spans) {
    SpanIndex<Span> index = new SpanIndex<>();
    spans.forEach(span -> index.add(span, span));
    return index;
  }

  /** What the span that holds this offset stands for. */
  public Optional<T> at(int offset) {
    Map.Entry<Integer, Entry<T>> entry = byStart.floorEntry(offset);
    return entry != null && entry.getValue().span().contains(offset)
        ? Optional.of(entry.getValue().value())
        : Optional.empty();
  }

  /** Whether one of the spans holds all of this one. */
  public boolean contains(Span inner) {
    Map.Entry<Integer, Entry<T>> entry = byStart.floorEntry(inner.start());
    return entry != null && entry.getValue().span().contains(inner);
  }
}
