package org.bylint.sources;

import java.util.List;

/**
 * What the registry makes of a credit.
 *
 * @param status how well it is understood
 * @param records the entries that it may mean; for a near miss those it is near to
 * @param suggestion what was probably meant to be written; empty unless it is a near miss
 */
public record SourceMatch(Status status, List<SourceRecord> records, String suggestion) {
  public static final SourceMatch NONE = new SourceMatch(Status.UNKNOWN, List.of(), "");

  public SourceMatch {
    records = List.copyOf(records);
  }

  /** How well a credit is understood. */
  public enum Status {
    /** One entry. */
    KNOWN,
    /** Several entries claim it, or it also means something else. */
    AMBIGUOUS,
    /** No entry has it, one is a slip of the keyboard away. */
    NEAR,
    /** Nothing like it is known. */
    UNKNOWN
  }
}
