package org.bylint.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule saw. It knows nothing of severities in force, suppression or files.
 *
 * @param rule id of the rule
 * @param place where
 * @param variant key of the message variant; empty for the rule's own message
 * @param values what stands for the {@code {names}} of the message
 * @param related other places that show why; a contradiction always has one
 * @param fixes corrections, the best first
 */
public record Finding(
    String rule,
    Place place,
    String variant,
    Map<String, String> values,
    List<Related> related,
    List<Fix> fixes) {
  public Finding {
    values = Map.copyOf(values);
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
  }

  /**
   * Another place that belongs to a finding.
   *
   * @param path of the file that it stands in; empty for the file of the finding
   * @param place where
   * @param note key of its message among the rule's notes
   * @param values what stands for the names in that message
   */
  public record Related(
      Optional<String> path, Place place, String note, Map<String, String> values) {
    public Related {
      values = Map.copyOf(values);
    }
  }
}
