package org.bylint.rules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bylint.rule.Check;
import org.bylint.rule.Rule;
import org.bylint.rule.RuleCatalogue;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.CompiledRules;
import org.bylint.rule.page.PageFolder;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.declarative.ParameterException;

/** The rules of a run: those of the project and a team's own, each with its check. */
public final class RuleSet {
  private final Map<String, Rule> rules;
  private final RuleCatalogue catalogue;

  private RuleSet(Map<String, Rule> rules) {
    this.rules = rules;
    List<RuleInfo> infos = new ArrayList<>(rules.size());
    for (Rule rule : rules.values()) {
      infos.add(rule.info());
    }
    this.catalogue = new RuleCatalogue(infos);
  }

  /** The rules of the project. */
  public static RuleSet builtIn() {
    Map<String, Rule> rules = new TreeMap<>();
    for (RuleInfo info : CompiledRules.rules()) {
      Check check =
          Checks.of(info)
              .orElseThrow(() -> new IllegalStateException("no check named " + info.check()));
      rules.put(info.id(), new Rule(info, check));
    }
    return new RuleSet(rules);
  }

  /**
   * These rules and those of a team's folder; a team's page replaces the rule of the same id. A
   * folder that does not exist adds nothing.
   *
   * @throws RulePageException when a page has a defect; the message holds all defects, one a line
   */
  public RuleSet withTeamPages(Path folder) throws IOException, RulePageException {
    PageFolder read = PageFolder.read(folder, new RulePageParser(Checks.known(), false));
    List<String> errors = new ArrayList<>(read.errors());
    Map<String, Rule> all = new TreeMap<>(rules);
    for (RulePage page : read.pages()) {
      try {
        all.put(page.info().id(), rule(page));
      } catch (RulePageException e) {
        errors.add(e.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw new RulePageException(String.join("\n", errors));
    }
    return new RuleSet(all);
  }

  /** These rules and one more, which takes the place of the rule of the same id. */
  public RuleSet with(Rule rule) {
    Map<String, Rule> all = new TreeMap<>(rules);
    all.put(rule.id(), rule);
    return new RuleSet(all);
  }

  /** The rule of one page. */
  public static Rule rule(RulePage page) throws RulePageException {
    try {
      Optional<Check> check = Checks.of(page.info());
      if (check.isEmpty()) {
        throw new RulePageException(page.file() + ":1: no check named " + page.info().check());
      }
      return new Rule(page.info(), check.get());
    } catch (ParameterException e) {
      throw new RulePageException(
          page.file()
              + ":"
              + page.lineOf(e.parameter())
              + ": "
              + e.parameter()
              + " "
              + e.getMessage(),
          e);
    }
  }

  /** All rules in the order of their ids. */
  public List<Rule> all() {
    return List.copyOf(rules.values());
  }

  public Optional<Rule> find(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /** Rules that an id or a category means; none when it is neither. */
  public List<Rule> matching(String idOrCategory) {
    return rules.values().stream()
        .filter(r -> r.id().equals(idOrCategory) || r.info().category().equals(idOrCategory))
        .toList();
  }

  /** The same rules as data, for configuration and documentation. */
  public RuleCatalogue catalogue() {
    return catalogue;
  }
}
