package org.bylint.rule.page;

/** A rule page with a defect. The message begins with file:line and says how to mend it. */
public final class RulePageException extends Exception {
  private static final long serialVersionUID = 1L;

  public RulePageException(String message) {
    super(message);
  }

  public RulePageException(String message, Throwable cause) {
    super(message, cause);
  }
}
