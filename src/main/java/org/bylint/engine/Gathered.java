package org.bylint.engine;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.CorpusFindings;
import org.bylint.rule.Finding;
import org.bylint.rule.Options;

/** What one repository-wide rule has gathered of all files, in their order. */
final class Gathered<F> {
  private final String rule;
  private final CorpusCheck<F> check;
  private F facts;

  /** Files of one configuration share one object of options. */
  private final Map<Options, Set<String>> paths = new LinkedHashMap<>();

  private Gathered(String rule, CorpusCheck<F> check, F facts) {
    this.rule = rule;
    this.check = check;
    this.facts = facts;
  }

  static <F> Gathered<F> of(Examined.Collected<F> first) {
    return new Gathered<>(first.rule().info().id(), first.check(), first.facts());
  }

  /** Merges the facts of a further file of the same rule. */
  @SuppressWarnings("unchecked") // one rule has one check, and the check says what its facts are
  void merge(Examined.Collected<?> next) {
    facts = check.merge(facts, (F) next.facts());
  }

  /** Notes with which options a file is to be judged. */
  void judgedWith(Options options, String path) {
    paths.computeIfAbsent(options, o -> new HashSet<>()).add(path);
  }

  /** Judges all files, each with its own options. */
  void judge(BiConsumer<String, List<Finding>> found) {
    for (Map.Entry<Options, Set<String>> group : paths.entrySet()) {
      CorpusFindings findings = new CorpusFindings(rule);
      check.judge(facts, group.getKey(), findings);
      for (Map.Entry<String, List<Finding>> file : findings.all().entrySet()) {
        if (group.getValue().contains(file.getKey())) {
          found.accept(file.getKey(), file.getValue());
        }
      }
    }
  }
}
