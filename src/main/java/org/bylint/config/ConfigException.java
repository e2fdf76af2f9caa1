package org.bylint.config;

/**
 * A configuration that is wrong. The message says where (file:line:column or the option of the
 * command line), what, and what was probably meant.
 */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  public ConfigException(String message) {
    super(message);
  }

  public ConfigException(String message, Throwable cause) {
    super(message, cause);
  }
}
