package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.bylint.report.Wording;

/**
 * How far the work is, on standard error: only when somebody looks at it, only when it takes more
 * than a second, and gone when the work is done.
 */
final class Progress {
  private static final long FIRST = 1_000_000_000L;
  private static final long EVERY = 100_000_000L;

  private final Console console;
  private final Wording wording;
  private final long start = System.nanoTime();
  private long next = FIRST;
  private int total;
  private int done;
  private boolean visible;

  Progress(Console console, Wording wording) {
    this.console = console;
    this.wording = wording;
  }

  /** Says how many files there are. */
  void expect(int files) {
    total = files;
  }

  /** One more file is done. */
  void done() {
    done++;
    if (!console.errIsTerminal()) {
      return;
    }
    long elapsed = System.nanoTime() - start;
    if (elapsed >= next) {
      next = elapsed + EVERY;
      long rate = done * 1_000_000_000L / elapsed;
      write(
          "\r"
              + wording.number(done)
              + "/"
              + wording.files(total)
              + ", "
              + wording.number((int) rate)
              + "/s");
      visible = true;
    }
  }

  /** Takes the line away before something else is written. */
  void clear() {
    if (visible) {
      write("\r\u001b[K");
      visible = false;
    }
  }

  private void write(String text) {
    try {
      console.err().write(text.getBytes(StandardCharsets.UTF_8));
      console.err().flush();
    } catch (IOException e) {
      // nobody looks
    }
  }
}
