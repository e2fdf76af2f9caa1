package org.bylint.rules.declarative;

/** A parameter of a rule page that a declarative check cannot use. */
public final class ParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final String parameter;

  public ParameterException(String parameter, String message) {
    super(message);
    this.parameter = parameter;
  }

  /** Its name in the page. */
  public String parameter() {
    return parameter;
  }
}
