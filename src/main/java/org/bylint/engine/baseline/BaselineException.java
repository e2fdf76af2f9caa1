package org.bylint.engine.baseline;

/** A baseline that cannot be understood; the message names file, line and remedy. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
