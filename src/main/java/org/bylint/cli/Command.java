package org.bylint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** A command: how it is called, and what it does. */
interface Command {
  /** Its options, arguments and help. */
  CommandSpec spec();

  /**
   * Does it.
   *
   * @return exit code
   * @throws UsageException on wrong use
   * @throws IOException when its output cannot be written
   */
  int run(Arguments arguments, Console console) throws UsageException, IOException;
}
