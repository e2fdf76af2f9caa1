package org.bylint.report;

import java.io.IOException;
import org.bylint.engine.FileResult;
import org.bylint.engine.Summary;

/** Writes a report in one format, file by file, as the results come. */
public interface Reporter {
  /** Called once, before all files. */
  void begin() throws IOException;

  /** Called for each file, in order. */
  void file(FileResult result) throws IOException;

  /** Called once, after all files. */
  void end(Summary summary) throws IOException;
}
