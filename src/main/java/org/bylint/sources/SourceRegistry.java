package org.bylint.sources;

import java.util.List;

/** All sources that bylint knows, with a team's own on top. */
public final class SourceRegistry {
  private final List<SourceRecord> records;

  public SourceRegistry(List<SourceRecord> records) {
    this.records = List.copyOf(records);
  }

  public List<SourceRecord> records() {
    return records;
  }
}
