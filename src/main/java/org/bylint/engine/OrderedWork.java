package org.bylint.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on many items at once and hands the results over in the order of the items. Only a few
 * results wait at any time, so memory stays flat however many items there are.
 */
public final class OrderedWork {
  private static final int AHEAD_PER_JOB = 16;

  private OrderedWork() {}

  /** Takes a result. */
  @FunctionalInterface
  public interface Receiver<R> {
    void accept(R result) throws IOException;
  }

  /**
   * Runs to the end of the items, or until the receiver fails.
   *
   * @param jobs number of threads; with 1 everything happens on the calling thread
   */
  public static <T, R> void run(
      Iterator<T> items, int jobs, Function<T, R> work, Receiver<R> receiver) throws IOException {
    if (jobs <= 1) {
      while (items.hasNext()) {
        receiver.accept(work.apply(items.next()));
      }
      return;
    }
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      Deque<Future<R>> waiting = new ArrayDeque<>();
      while (items.hasNext() || !waiting.isEmpty()) {
        while (items.hasNext() && waiting.size() < jobs * AHEAD_PER_JOB) {
          T item = items.next();
          waiting.add(pool.submit(() -> work.apply(item)));
        }
        receiver.accept(result(waiting.remove()));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  private static <R> R result(Future<R> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
