package org.bylint.engine;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.bylint.config.ConfigException;

/** Plans of a run that looks for what a change brings: all other files are compared with it. */
final class ChangePlans implements Plans {
  private final Plans plans;
  private final Set<String> changed;
  private final IdentityHashMap<FilePlan, FilePlan> others = new IdentityHashMap<>();

  /**
   * Plans for some files only.
   *
   * @param changed paths of the files that are looked at wholly
   */
  ChangePlans(Plans plans, Set<String> changed) {
    this.plans = plans;
    this.changed = changed;
  }

  @Override
  public FilePlan of(String path) throws ConfigException {
    FilePlan plan = plans.of(path);
    return changed.contains(path) ? plan : onlyComparing(plan);
  }

  private synchronized FilePlan onlyComparing(FilePlan plan) {
    return others.computeIfAbsent(
        plan,
        p ->
            new FilePlan(
                p.analyser(),
                p.language(),
                p.published(),
                p.rules().stream().filter(ActiveRule::compares).toList()));
  }

  /** Whether a file can tell anything about the change: it is part of it, or is compared. */
  boolean needs(Input input) {
    try {
      return changed.contains(input.path()) || !of(input.path()).rules().isEmpty();
    } catch (ConfigException e) {
      // said when its turn comes
      return true;
    }
  }

  @Override
  public LocalDate today() {
    return plans.today();
  }

  @Override
  public List<SideSuppression> suppressions(String path) throws ConfigException {
    return plans.suppressions(path);
  }

  @Override
  public List<String> ruleNames() {
    return plans.ruleNames();
  }
}
