package org.bylint.rules;

import java.util.List;
import java.util.Map;
import org.bylint.config.Profiles;
import org.bylint.input.Zone;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.page.RulePage;

/** The reference of the rules, {@code docs/rules.md}, made of the rule pages and the profiles. */
final class RulesDocument {
  private final StringBuilder out = new StringBuilder();
  private final List<RulePage> pages;
  private final Profiles profiles;

  private RulesDocument(List<RulePage> pages, Profiles profiles) {
    this.pages = pages;
    this.profiles = profiles;
  }

  static String of(List<RulePage> pages, Profiles profiles) {
    RulesDocument document = new RulesDocument(pages, profiles);
    document.index();
    document.profiles();
    pages.forEach(document::section);
    return document.out.toString();
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  private void index() {
    line("# Rules");
    line("");
    line("Made from the pages in `rules/`; change those, not this file.");
    line("");
    line("| Rule | Severity | Languages | Finds |");
    line("|---|---|---|---|");
    for (RulePage page : pages) {
      RuleInfo rule = page.info();
      line(
          "| ["
              + rule.id()
              + "](#"
              + rule.id().replace("/", "")
              + ") | "
              + rule.severity().key()
              + " | "
              + languages(rule)
              + " | "
              + rule.summary().en()
              + " |");
    }
  }

  private void profiles() {
    line("");
    line("## Profiles");
    line("");
    line("What each profile changes, and why. `desk` holds when nobody chooses one.");
    for (String name : profiles.names()) {
      line("");
      line("### Profile " + name);
      line("");
      line(sentence(profiles.summary(name).orElseThrow().en()));
      List<Profiles.Departure> departures = profiles.departures(name);
      if (!departures.isEmpty()) {
        line("");
        line("| Rule or category | Setting | Why |");
        line("|---|---|---|");
        departures.forEach(
            d -> line("| " + d.target() + " | " + d.setting() + " | " + d.reason() + " |"));
      }
    }
  }

  private void section(RulePage page) {
    RuleInfo rule = page.info();
    line("");
    line("## " + rule.id());
    line("");
    line("**" + page.title() + ".** " + rule.reason().en());
    line("");
    line("*" + sentence(rule.summary().fr()) + "* " + rule.reason().fr());
    line("");
    line("- Severity: " + rule.severity().key());
    rule.variants().forEach((name, v) -> line("- Variant `" + name + "`: " + v.severity().key()));
    line("- Languages: " + languages(rule));
    line("- Zones: " + zones(rule) + (rule.insideQuotations() ? "; also in quotations" : ""));
    options(rule);
    rule.references().forEach(reference -> line("- Reference: " + reference));
    line("");
    body(page.body());
  }

  /** The text of a page, its headings one level lower; what stands in blocks stays as it is. */
  private void body(String body) {
    String fence = "";
    for (String text : body.lines().toList()) {
      boolean opens = fence.isEmpty() && text.startsWith("```");
      boolean closes = !fence.isEmpty() && text.equals(fence);
      line(fence.isEmpty() && text.startsWith("#") ? "#" + text : text);
      if (opens) {
        fence = text.replaceAll("[^`].*", "");
      } else if (closes) {
        fence = "";
      }
    }
  }

  private void options(RuleInfo rule) {
    for (Map.Entry<String, RuleInfo.OptionInfo> option : rule.options().entrySet()) {
      line(
          "- Option `"
              + option.getKey()
              + "` (default `"
              + option.getValue().standard()
              + "`): "
              + option.getValue().help().en());
    }
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static String languages(RuleInfo rule) {
    return rule.languages().isEmpty() ? "all" : String.join(", ", rule.languages());
  }

  private static String zones(RuleInfo rule) {
    return rule.zones().isEmpty()
        ? "all"
        : String.join(", ", rule.zones().stream().map(Zone::key).toList());
  }
}
