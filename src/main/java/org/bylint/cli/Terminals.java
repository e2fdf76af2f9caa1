package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a stream of the process is a terminal. Java itself does not say it of each stream. */
final class Terminals {
  private Terminals() {}

  /** Whether file descriptor 1 (standard output) or 2 (standard error) is a terminal. */
  static boolean isTerminal(int descriptor) {
    Path link = Path.of("/proc/self/fd/" + descriptor);
    if (!Files.isSymbolicLink(link)) {
      // Elsewhere than on Linux nothing tells the two streams apart; --color always is there.
      return false;
    }
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/")
          || target.startsWith("/dev/tty")
          || target.startsWith("/dev/console");
    } catch (IOException e) {
      return false;
    }
  }
}
