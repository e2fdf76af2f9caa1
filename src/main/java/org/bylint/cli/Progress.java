package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.LongSupplier;
import org.bylint.report.Wording;

/**
 * How far the work is, on standard error: how many files are done, how many a second, and how long
 * it will still take. Only when somebody looks at it, only when it takes more than a second, and
 * gone when the work is done or something else is written.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private static final long EVERY = SECOND / 10;
  private static final long MINUTE = 60;
  private static final long HOUR = 60 * MINUTE;

  private final Console console;
  private final Wording wording;
  private final LongSupplier clock;
  private final boolean wanted;
  private final long start;
  private long next = SECOND;
  private int total;
  private int done;
  private boolean visible;

  Progress(Console console, Wording wording) {
    this(console, wording, System::nanoTime);
  }

  /**
   * Progress by another clock.
   *
   * @param clock nanoseconds since any moment
   */
  Progress(Console console, Wording wording, LongSupplier clock) {
    this.console = console;
    this.wording = wording;
    this.clock = clock;
    wanted = console.errIsTerminal() && !"dumb".equals(console.variable("TERM").orElse(""));
    start = clock.getAsLong();
  }

  /** Says how many files there are. */
  void expect(int files) {
    total = files;
  }

  /** One more file is done. */
  void done() {
    done++;
    if (!wanted) {
      return;
    }
    long elapsed = clock.getAsLong() - start;
    if (elapsed >= next) {
      next = elapsed + EVERY;
      write("\r" + line(elapsed) + "\u001b[K");
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

  /** Short enough for the narrowest terminal: a line that wraps could not be taken away. */
  private String line(long elapsed) {
    String line =
        wording.number(done)
            + "/"
            + wording.files(total)
            + ", "
            + rate(elapsed)
            + wording.pick("\u00a0par seconde", " a second")
            + left(elapsed);
    return line.substring(0, Math.min(line.length(), console.width() - 1));
  }

  private String rate(long elapsed) {
    long tenths = Math.round(done * 10.0 * SECOND / elapsed);
    return tenths >= 100
        ? wording.number((int) (tenths / 10))
        : tenths / 10 + wording.pick(",", ".") + tenths % 10;
  }

  /** The time that the rest takes at the rate of the whole run so far; nothing at the end. */
  private String left(long elapsed) {
    if (done >= total) {
      return "";
    }
    long seconds = Math.round((double) elapsed * (total - done) / done / SECOND);
    return wording.pick(", encore ", ", ") + duration(seconds) + wording.pick("", " left");
  }

  private String duration(long seconds) {
    if (seconds < MINUTE) {
      return Math.max(1, seconds) + "\u00a0s";
    }
    long minutes = (seconds + MINUTE / 2) / MINUTE;
    if (seconds < HOUR - MINUTE / 2) {
      return minutes + "\u00a0min";
    }
    long rest = minutes % 60;
    return minutes / 60 + "\u00a0h" + (rest == 0 ? "" : "\u00a0" + (rest < 10 ? "0" : "") + rest);
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
