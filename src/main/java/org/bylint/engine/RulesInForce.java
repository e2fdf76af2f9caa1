package org.bylint.engine;

import java.util.List;
import org.bylint.input.InputException;

/** Which rules run on which file. */
public interface RulesInForce {
  /**
   * The rules of a file, by id, without those that are off.
   *
   * @throws InputException when the configuration of that file cannot be understood
   */
  List<ActiveRule> of(String path) throws InputException;

  /** Ids and categories of all rules there are, in force or not. */
  List<String> names();
}
