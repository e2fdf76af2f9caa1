package org.bylint.engine.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.engine.SuppressionRules;
import org.bylint.input.Document;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.rule.Rule;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.Scope;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.Example;
import org.bylint.text.Span;

/**
 * One rule run over one text.
 *
 * @param article as it was read
 * @param findings those that stand, in the order of the source
 */
record Trial(Article article, List<Finding> findings) {

  /**
   * Runs the rule with the options of the example.
   *
   * @param judged what it found when it compared the article with others
   */
  static Trial of(Article article, Rule rule, Example example, List<Finding> judged) {
    Document document = article.document();
    Findings findings = new Findings(rule.id());
    if (reads(rule, example)) {
      rule.check().check(article, new Options(rule.info(), example.options()), findings);
    }
    List<Finding> all = new ArrayList<>(findings.all());
    all.addAll(judged);
    List<Finding> standing = new ArrayList<>();
    for (Finding finding : all) {
      if (Scope.covers(rule.info(), article, finding.place())) {
        standing.add(finding);
      }
    }
    if (rule.info().category().equals("suppression")) {
      List<String> names = new RuleCatalogue(CompiledRules.rules()).words();
      standing.addAll(SuppressionRules.alone(document, rule.info(), names));
    }
    Trial trial = new Trial(article, List.of());
    standing.sort((a, b) -> trial.sourceOf(a.place()).compareTo(trial.sourceOf(b.place())));
    return new Trial(article, List.copyOf(standing));
  }

  Document document() {
    return article.document();
  }

  /** Whether the rule reads the language of the example. */
  static boolean reads(Rule rule, Example example) {
    return rule.info().languages().isEmpty()
        || rule.info().languages().contains(example.language());
  }

  /** How the article is named. */
  String path() {
    return document().source().path();
  }

  String content() {
    return document().source().content();
  }

  /** Where a place stands in the source; an impossible one is empty. */
  Span sourceOf(Place place) {
    if (place.frame() == Place.Frame.SOURCE) {
      return place.span();
    }
    return document().toSource(place.span());
  }

  /** Whether the place lies inside the text or source that it counts in. */
  boolean holds(Place place) {
    int length =
        place.frame() == Place.Frame.SOURCE ? content().length() : document().text().length();
    return place.span().end() <= length;
  }

  static boolean isWholeArticle(Finding finding) {
    return finding.place().frame() == Place.Frame.SOURCE && finding.place().span().isEmpty();
  }

  /** A variation of the same text must give the same findings at the same places. */
  Optional<Finding> at(Span source) {
    return findings.stream().filter(f -> sourceOf(f.place()).equals(source)).findFirst();
  }
}
