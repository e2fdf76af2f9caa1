package org.bylint.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects what one repository-wide rule sees, by file. */
public final class CorpusFindings {
  private final String rule;
  private final Map<String, Findings> byPath = new TreeMap<>();

  public CorpusFindings(String rule) {
    this.rule = rule;
  }

  /** Where to report about a file, by the path that its source has. */
  public Findings in(String path) {
    return byPath.computeIfAbsent(path, p -> new Findings(rule));
  }

  /** What was found, by path. */
  public Map<String, List<Finding>> all() {
    Map<String, List<Finding>> all = new LinkedHashMap<>();
    byPath.forEach((path, findings) -> all.put(path, findings.all()));
    return all;
  }
}
