package org.bylint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.config.CommandLine;
import org.bylint.report.RulesJson;
import org.bylint.report.RulesText;
import org.bylint.report.Style;
import org.bylint.report.Wording;
import org.bylint.rule.page.RulePage;
import org.bylint.text.Nearest;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint rules}: lists the rules, or explains one. */
final class RulesCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "rules",
            "Lists the rules, or explains one: what it finds, why, on what it rests, its options "
                + "and examples.");
    Specs.argument(spec, "RULE|CATEGORY", "one rule to explain, or one category to list");
    Specs.value(spec, "--format", "FORMAT", "text (default) or json");
    Specs.messages(spec);
    Specs.colour(spec);
    Specs.examples(
        spec,
        "bylint rules",
        "bylint rules names",
        "bylint rules names/inconsistent-spelling",
        "bylint rules --format json");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String format = arguments.choice("--format", List.of("text", "json")).orElse("text");
    CommandLine settings = arguments.settings();
    Wording wording = Wording.of(settings.messages().orElseGet(console::language));
    List<RulePage> pages = Workshop.pages(console);
    Optional<String> asked = arguments.word();
    List<RulePage> chosen = asked.isPresent() ? choose(pages, asked.get()) : pages;
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    boolean one = asked.isPresent() && chosen.size() == 1 && asked.get().contains("/");
    if (format.equals("json")) {
      RulesJson.write(out, chosen, Version.number());
    } else {
      Style style = arguments.colour(console) ? Style.COLOUR : Style.PLAIN;
      RulesText text = new RulesText(out, wording, style, console.width());
      if (one) {
        text.explain(chosen.get(0));
      } else {
        text.list(chosen);
      }
    }
    out.flush();
    return Exit.CLEAN;
  }

  private static List<RulePage> choose(List<RulePage> pages, String name) throws UsageException {
    List<RulePage> chosen = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (RulePage page : pages) {
      String id = page.info().id();
      String category = page.info().category();
      names.add(id);
      if (!names.contains(category)) {
        names.add(category);
      }
      if (id.equals(name) || category.equals(name)) {
        chosen.add(page);
      }
    }
    if (chosen.isEmpty()) {
      throw new UsageException(
          "there is no rule or category \"" + name + "\"" + Nearest.hint(name, names));
    }
    return chosen;
  }
}
