package org.bylint.input.files;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path how reports name it, with forward slashes; {@code -} is standard input
 * @param file where it is; for standard input without meaning
 */
public record ArticleFile(String path, Path file) {
  /** The path that means standard input. */
  public static final String STANDARD_INPUT = "-";

  public boolean isStandardInput() {
    return path.equals(STANDARD_INPUT);
  }
}
