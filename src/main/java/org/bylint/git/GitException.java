package org.bylint.git;

/** Git cannot give what is asked for. The message says what is wrong and what to do about it. */
public final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  public GitException(String message) {
    super(message);
  }

  public GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
