package org.bylint.engine;

import java.time.LocalDate;
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

  /** The day of the run: exceptions that held until a day before it hold no more. */
  default LocalDate today() {
    return LocalDate.EPOCH;
  }

  /** Exceptions that a file beside the articles makes for an article, in the order of the file. */
  default List<SideSuppression> suppressions(String path) throws ConfigException {
    return List.of();
  }

  /** Ids and categories of all rules there are, in force or not. */
  List<String> ruleNames();
}
