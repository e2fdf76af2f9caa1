package org.bylint.engine;

import java.util.List;
import org.bylint.input.InputException;

/** What is to be done with each file. Serves all threads. */
public interface Plans {
  /**
   * The plan for a file.
   *
   * @throws InputException when the configuration of the file cannot be understood
   */
  FilePlan of(String path) throws InputException;

  /** Ids and categories of all rules there are, in force or not. */
  List<String> ruleNames();
}
