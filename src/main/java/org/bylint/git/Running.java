package org.bylint.git;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A git at work. When it keeps bylint waiting for too long, it is stopped. */
final class Running implements AutoCloseable {
  /**
   * A local git answers in milliseconds; a minute allows for a cold disk and a large repository.
   */
  private static final long SECONDS = 60;

  private static final int MOST_WORDS = 8 << 10;

  private final Process process;
  private final InputStream out;
  private final OutputStream in;
  private final StringBuilder words = new StringBuilder();
  private final Thread listener;

  /** Since when an answer is awaited, as System.nanoTime tells; 0 while none is. */
  private volatile long waitingSince = System.nanoTime();

  private volatile boolean stopped;

  Running(Process process) {
    this.process = process;
    out = new BufferedInputStream(process.getInputStream(), 1 << 16);
    in = new BufferedOutputStream(process.getOutputStream());
    listener = daemon("bylint-git-words", this::listen);
    daemon("bylint-git-watch", this::watch);
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  InputStream out() {
    return out;
  }

  OutputStream in() {
    return in;
  }

  /** From now on an answer is awaited, or no longer. */
  void awaits(boolean answer) {
    waitingSince = answer ? System.nanoTime() : 0;
  }

  /** What it complains about; nothing that comes after the first pages. */
  String err() {
    synchronized (words) {
      return words.toString();
    }
  }

  /**
   * Waits for the end.
   *
   * @return its exit code
   * @throws GitException when it had to be stopped
   */
  int end() throws GitException {
    try {
      int code = process.waitFor();
      listener.join(TimeUnit.SECONDS.toMillis(1));
      if (stopped) {
        throw tooSlow();
      }
      return code;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new GitException("interrupted while git was at work", e);
    }
  }

  /** Whether it was stopped because it took too long. */
  boolean isStopped() {
    return stopped;
  }

  static GitException tooSlow() {
    return new GitException(
        "git did not answer within "
            + SECONDS
            + " seconds: try git status in this folder, it tells what git waits for");
  }

  private void listen() {
    byte[] some = new byte[1024];
    try (InputStream err = process.getErrorStream()) {
      for (int read = err.read(some); read >= 0; read = err.read(some)) {
        synchronized (words) {
          if (words.length() < MOST_WORDS) {
            words.append(new String(some, 0, read, StandardCharsets.UTF_8));
          }
        }
      }
    } catch (IOException e) {
      // it is gone, and what it said is known
    }
  }

  private void watch() {
    try {
      while (!process.waitFor(1, TimeUnit.SECONDS)) {
        long since = waitingSince;
        if (since != 0 && System.nanoTime() - since > TimeUnit.SECONDS.toNanos(SECONDS)) {
          stopped = true;
          process.destroyForcibly();
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
  }
}
