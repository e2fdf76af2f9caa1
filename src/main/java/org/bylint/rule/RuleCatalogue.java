package org.bylint.rule;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All rules by id and by category, in a fixed order: as their ids sort. */
public final class RuleCatalogue {
  private final Map<String, RuleInfo> byId = new TreeMap<>();
  private final Set<String> categories = new TreeSet<>();

  /** Two rules of one id are a defect of the caller, who must have reported it. */
  public RuleCatalogue(Collection<RuleInfo> rules) {
    for (RuleInfo rule : rules) {
      if (byId.put(rule.id(), rule) != null) {
        throw new IllegalArgumentException("two rules named " + rule.id());
      }
      categories.add(rule.category());
    }
  }

  public List<RuleInfo> all() {
    return List.copyOf(byId.values());
  }

  public Optional<RuleInfo> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Categories that have rules, sorted. */
  public List<String> categories() {
    return List.copyOf(categories);
  }

  /** Rules that an id or a category means; none when it is neither. */
  public List<RuleInfo> matching(String idOrCategory) {
    RuleInfo exact = byId.get(idOrCategory);
    if (exact != null) {
      return List.of(exact);
    }
    return byId.values().stream().filter(r -> r.category().equals(idOrCategory)).toList();
  }

  /** Every id and every category, for suggestions. */
  public List<String> words() {
    Set<String> words = new LinkedHashSet<>(byId.keySet());
    words.addAll(categories);
    return List.copyOf(words);
  }
}
