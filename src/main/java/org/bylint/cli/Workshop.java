package org.bylint.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.article.Analyser;
import org.bylint.engine.ActiveRule;
import org.bylint.engine.ArticleReader;
import org.bylint.engine.Linter;
import org.bylint.engine.RulesInForce;
import org.bylint.rule.Options;
import org.bylint.rule.Rule;
import org.bylint.rule.Severity;
import org.bylint.rules.RuleSet;
import org.bylint.sources.SourceRegistry;

/** Puts the parts of a run together. */
final class Workshop {
  private Workshop() {}

  static ArticleReader reader(Optional<String> language, Optional<LocalDate> published) {
    return new ArticleReader(
        new Analyser(SourceRegistry.builtIn()), language, published);
  }

  static Linter linter(
      RuleChoice choice,
      Optional<String> language,
      Optional<LocalDate> published,
      String messages,
      Console console) {
    return new Linter(reader(language, published), new Everything(choice), messages);
  }

  private static final class Everything implements RulesInForce {
    private final RuleSet set = RuleSet.builtIn();
    private final List<ActiveRule> active = new ArrayList<>();

    Everything(RuleChoice choice) {
      for (Rule rule : set.all()) {
        Optional<Severity> configured = Optional.empty();
        Severity set = choice.severities().get(rule.id());
        if (set == null) {
          set = choice.severities().get(rule.info().category());
        }
        configured = Optional.ofNullable(set);
        boolean only = choice.only().isEmpty() || named(choice.only(), rule);
        boolean on = configured.orElse(rule.info().severity()) != Severity.OFF;
        if (only && on && !named(choice.skip(), rule)) {
          active.add(
              new ActiveRule(
                  rule.info(), rule.check(), new Options(rule.info(), Map.of()), configured));
        }
      }
    }

    private static boolean named(List<String> names, Rule rule) {
      return names.contains(rule.id()) || names.contains(rule.info().category());
    }

    @Override
    public List<ActiveRule> of(String path) {
      return active;
    }

    @Override
    public List<String> names() {
      return set.catalogue().words();
    }
  }
}
