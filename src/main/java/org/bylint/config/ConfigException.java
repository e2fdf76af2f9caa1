package org.bylint.config;

/**
 * A configuration that is wrong. The message says where (file:line:column or the option of the
 * command line), what, and what was probably meant.
 */
public final class ConfigException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String file;

  public ConfigException(String message) {
    super(message);
    file = "";
  }

  public ConfigException(String message, Throwable cause) {
    this("", message, cause);
  }

  /**
   * What is wrong in a file.
   *
   * @param file how messages name it
   */
  public ConfigException(String file, String message, Throwable cause) {
    super(message, cause);
    this.file = file;
  }

  /** How messages name the file that is wrong; empty where it is none. */
  public String file() {
    return file;
  }
}
