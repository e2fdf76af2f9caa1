package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.rule.page.RulePage;
import org.bylint.rule.page.RulePageException;
import org.bylint.rule.page.RulePageParser;
import org.bylint.rules.Checks;
import org.bylint.rules.RuleSet;
import org.bylint.text.Nearest;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;

/**
 * A rule that is tried.
 *
 * @param id of the rule
 * @param rules all rules there are, with this one
 */
record TriedRule(String id, RuleSet rules) {
  private static final String EXTENSION = ".md";
  private static final String ID = "[a-z0-9-]+/[a-z0-9-]+";
  private static final String DRAFT = "draft/rule";

  /** The rule of a page, or a rule there is by its id; a page with a defect is wrong use. */
  static TriedRule find(String named, Console console) throws UsageException, IOException {
    if (named.endsWith(EXTENSION) || Files.exists(console.resolve(named))) {
      return page(named, console);
    }
    RuleSet rules = Workshop.rules(console);
    if (rules.find(named).isEmpty()) {
      throw new UsageException(
          "there is no page and no rule \""
              + named
              + "\""
              + Nearest.hint(named, rules.all().stream().map(r -> r.id()).toList()));
    }
    return new TriedRule(named, rules);
  }

  private static TriedRule page(String named, Console console) throws UsageException, IOException {
    Path file = console.resolve(named);
    try {
      RulePage page =
          new RulePageParser(Checks.known(), false)
              .parse(id(file), named, TextFile.read(file, named));
      return new TriedRule(page.info().id(), Workshop.rules(console).with(RuleSet.rule(page)));
    } catch (RulePageException | YamlException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  /** Folder and name of the page; a draft that lies anywhere has a name for the trial. */
  static String id(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    int names = whole.getNameCount();
    String name = whole.getFileName().toString();
    String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - 3) : name;
    String id = names < 2 ? stem : whole.getName(names - 2) + "/" + stem;
    if (id.matches(ID)) {
      return id;
    }
    String draft = "draft/" + stem;
    return draft.matches(ID) ? draft : DRAFT;
  }
}
