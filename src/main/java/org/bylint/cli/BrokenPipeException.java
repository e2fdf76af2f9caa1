package org.bylint.cli;

import java.io.IOException;

/** Whoever read standard output has gone away, as {@code head} does. That is no error. */
final class BrokenPipeException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenPipeException(IOException cause) {
    super(cause);
  }
}
