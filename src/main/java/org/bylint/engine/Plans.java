package org.bylint.engine;

import java.util.List;
import org.bylint.config.ConfigException;

/** What is to be done with each file. Serves all threads. */
public interface Plans {
  /**
   * The plan for a file.
   *
   * @throws ConfigException when the configuration of the file cannot be understood
   */
  FilePlan of(String path) throws ConfigException;

  /** Ids and categories of all rules there are, in force or not. */
  List<String> ruleNames();
}
