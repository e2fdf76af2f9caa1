package org.bylint.report;

import java.io.IOException;
import org.bylint.analysis.Article;

/** Writes what is understood of articles, one by one. */
public interface InspectReporter {
  void begin() throws IOException;

  /** Called for each article, in order. */
  void article(String path, Article article) throws IOException;

  /** Called for each file that could not be read. */
  void failed(String path, String message) throws IOException;

  void end() throws IOException;
}
