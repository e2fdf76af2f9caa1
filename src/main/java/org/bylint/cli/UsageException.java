package org.bylint.cli;

/** Wrong use of the command line. The message names what is wrong and what would be right. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
