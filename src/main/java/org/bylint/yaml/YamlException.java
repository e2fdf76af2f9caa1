package org.bylint.yaml;

/** A YAML file that cannot be understood. The message begins with file:line:column. */
public final class YamlException extends Exception {
  private static final long serialVersionUID = 1L;

  public YamlException(String message) {
    super(message);
  }

  /** With what made it known. */
  public YamlException(String message, Throwable cause) {
    super(message, cause);
  }
}
