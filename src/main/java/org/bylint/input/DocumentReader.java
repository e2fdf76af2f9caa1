package org.bylint.input;

import java.util.Set;
import org.bylint.text.SourceFile;

/** Reads one format. A reader has no state: one instance serves all threads. */
public interface DocumentReader {
  /** Name of the format, as {@link Document#format()} gives it. */
  String format();

  /** File name extensions that it reads, lower case, without a dot. */
  Set<String> extensions();

  /**
   * Reads a file that was decoded.
   *
   * @throws InputException when the file cannot be understood (front matter that does not parse…)
   */
  Document read(SourceFile file) throws InputException;
}
