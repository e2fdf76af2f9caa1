package org.bylint.report;

import java.io.IOException;

/**
 * Takes what is understood of articles, one by one.
 *
 * @param <R> what comes of an article
 */
public interface InspectReporter<R> {
  void begin() throws IOException;

  /** Called for each article, in order. */
  void article(String path, R article) throws IOException;

  /** Called for each file that could not be read. */
  void failed(String path, String message) throws IOException;

  /** Whether each article is written when it comes, rather than all in the end. */
  default boolean writesAtOnce() {
    return true;
  }

  void end() throws IOException;
}
