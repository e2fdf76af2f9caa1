package org.bylint.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.article.Analyser;

/**
 * What is to be done with one file.
 *
 * @param analyser makes the article
 * @param language code of its language; empty to recognise it
 * @param published publication date, where the article itself gives none
 * @param rules that run on it, by id; none that is off
 */
public record FilePlan(
    Analyser analyser,
    Optional<String> language,
    Optional<LocalDate> published,
    List<ActiveRule> rules) {
  public FilePlan {
    rules = List.copyOf(rules);
  }

  /** The rules that read articles in a language. */
  List<ActiveRule> rulesFor(String code) {
    return rules.stream().filter(rule -> rule.reads(code)).toList();
  }
}
