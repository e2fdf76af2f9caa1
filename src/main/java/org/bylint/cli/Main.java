package org.bylint.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** Where the program starts. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    ClassArchive.discardIfRefused();
    // Everything is written by now; System.exit would first start the JDK's logging.
    Runtime.getRuntime().halt(run(args, console()));
  }

  /**
   * Runs one command.
   *
   * @return 0 nothing at or above the level that fails, 1 findings, 2 wrong use or an input that
   *     could not be read, 3 a defect of bylint itself
   */
  public static int run(String[] args, Console console) {
    return new Dispatcher(console).run(args);
  }

  private static Console console() {
    return new Console(
        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
        new FileOutputStream(FileDescriptor.err),
        // JDK 17 cannot read a pipe to its end by FileInputStream alone: "Illegal seek"
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        System.getenv(),
        Path.of(""),
        Terminals.isTerminal(1),
        Terminals.isTerminal(2));
  }
}
