package org.bylint.report.html;

import org.bylint.rule.Severity;
import org.bylint.text.Span;

/**
 * A place in an article that a finding is shown at.
 *
 * @param id of the place in the report
 * @param finding number of the finding in the report, by which its note is found
 * @param main whether it is the finding's own place, not one of those that contradict it
 * @param severity of the finding
 * @param span in the text of the article or in the file
 */
record Mark(String id, String finding, boolean main, Severity severity, Span span)
    implements Comparable<Mark> {

  /** The graver first, a finding's own place before the others. */
  boolean outranks(Mark other) {
    return main != other.main ? main : severity.compareTo(other.severity) < 0;
  }

  @Override
  public int compareTo(Mark other) {
    return span.compareTo(other.span);
  }
}
