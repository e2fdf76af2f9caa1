package org.bylint.engine.examples;

/**
 * An example that did not turn out as its page says.
 *
 * @param file the page
 * @param line in the page, from 1
 * @param message what was expected and what came
 */
public record ExampleFailure(String file, int line, String message) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
