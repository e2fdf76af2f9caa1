package org.bylint.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Place;
import org.bylint.rule.Scope;
import org.bylint.text.Span;
import org.bylint.text.SpanCover;
import org.jspecify.annotations.Nullable;

/** Runs rules on one article and keeps what stands; a rule that fails leaves the others alone. */
final class RulesOnArticle {
  private final String path;
  private final Article article;
  private final List<Seen> seen = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();

  /** Places where a rule gives way, by the rule and what they count in. */
  private @Nullable Map<String, SpanCover> outranked;

  RulesOnArticle(String path, Article article) {
    this.path = path;
    this.article = article;
  }

  List<Seen> seen() {
    return seen;
  }

  List<Defect> defects() {
    return defects;
  }

  void run(ActiveRule rule) {
    Findings findings = new Findings(rule.info().id());
    try {
      rule.check().check(article, rule.options(), findings);
      findings.all().forEach(finding -> keep(rule, finding));
    } catch (RuntimeException | StackOverflowError e) {
      defects.add(Defect.of(path, rule.info().id(), e));
    }
  }

  /** Takes what repository-wide rules found in the article when they compared it with others. */
  void judged(List<Finding> findings, List<ActiveRule> active) {
    for (Finding finding : findings) {
      active.stream()
          .filter(rule -> rule.info().id().equals(finding.rule()))
          .findFirst()
          .filter(rule -> !isSeenAt(finding))
          .ifPresent(rule -> keep(rule, finding));
    }
  }

  /** Whether the rule said it when it looked at the article by itself. */
  private boolean isSeenAt(Finding finding) {
    return seen.stream()
        .map(Seen::finding)
        .anyMatch(f -> f.rule().equals(finding.rule()) && areAtOnePlace(f, finding));
  }

  /** Whether a rule that says more of it reports at the same place; asked when all have run. */
  boolean isOutranked(Seen one) {
    if (outranked == null) {
      outranked = outranked();
    }
    Place place = one.finding().place();
    SpanCover places = outranked.get(key(one.rule().info().id(), place.frame()));
    return places != null && places.overlaps(place.span());
  }

  private Map<String, SpanCover> outranked() {
    Map<String, List<Span>> places = new HashMap<>();
    Map<String, List<String>> lower = new HashMap<>();
    for (Seen one : seen) {
      Place place = one.finding().place();
      for (String id :
          lower.computeIfAbsent(one.finding().rule(), r -> one.rule().info().outranks())) {
        places.computeIfAbsent(key(id, place.frame()), k -> new ArrayList<>()).add(place.span());
      }
    }
    Map<String, SpanCover> covers = new HashMap<>();
    places.forEach((key, spans) -> covers.put(key, SpanCover.of(spans)));
    return covers;
  }

  /**
   * A text and no record: the JDK makes the comparison of records at run time, which takes long.
   */
  private static String key(String rule, Place.Frame frame) {
    return rule + ' ' + frame.name();
  }

  private static boolean areAtOnePlace(Finding a, Finding b) {
    return a.place().frame() == b.place().frame() && a.place().span().overlaps(b.place().span());
  }

  private void keep(ActiveRule rule, Finding finding) {
    if (Scope.covers(rule.info(), article, finding.place())) {
      seen.add(new Seen(rule, finding));
    }
  }

  /** What the repository-wide rules need of the article. */
  List<Examined.Collected<?>> collect(List<ActiveRule> active) {
    List<Examined.Collected<?>> collected = new ArrayList<>();
    for (ActiveRule rule : active) {
      if (rule.check() instanceof CorpusCheck<?> check) {
        collect(rule, check).ifPresent(collected::add);
      }
    }
    return collected;
  }

  private <F> Optional<Examined.Collected<F>> collect(ActiveRule rule, CorpusCheck<F> check) {
    try {
      F facts = check.collect(article, rule.options());
      return Optional.of(new Examined.Collected<>(rule, check, facts));
    } catch (RuntimeException | StackOverflowError e) {
      defects.add(Defect.of(path, rule.info().id(), e));
      return Optional.empty();
    }
  }
}
