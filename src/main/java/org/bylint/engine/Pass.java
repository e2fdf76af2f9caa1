package org.bylint.engine;

import java.util.List;
import java.util.Optional;
import org.bylint.rule.Finding;

/**
 * How a file is looked at.
 *
 * @param together whether it is compared with others
 * @param collects whether facts for the comparison are asked for
 * @param judged what the comparison found
 * @param others reads the other files
 */
record Pass(boolean together, boolean collects, List<Finding> judged, OtherArticles others) {
  /** By itself. */
  static final Pass ALONE = new Pass(false, false, List.of(), path -> Optional.empty());

  /** Before the comparison. */
  static final Pass FIRST = new Pass(true, true, List.of(), path -> Optional.empty());

  /** After the comparison. */
  static Pass second(List<Finding> judged, OtherArticles others) {
    return new Pass(true, false, List.copyOf(judged), others);
  }
}
