package org.bylint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bylint.config.CommandLine;
import org.bylint.config.Config;
import org.bylint.config.Setting;
import org.bylint.engine.Trial;
import org.bylint.report.Style;
import org.bylint.report.TrialJson;
import org.bylint.report.TrialText;
import org.bylint.report.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint try-rule}: would a rule have fired on a corpus, how often, where. */
final class TryRuleCommand implements Command {
  private static final int SAMPLE = 10;
  private static final int SEED = 1;

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "try-rule",
            "Runs one rule on a corpus: how often it reports, of which severity, at which words, "
                + "and some of its findings drawn at random. The rule runs even where it is off.");
    Specs.firstArgument(
        spec, "RULE", "page of a rule (CATEGORY/NAME.md), or id of a rule there is");
    Specs.furtherArguments(spec, "PATH", "files, folders, globs, or - for standard input");
    Specs.value(spec, "--sample", "N", "findings that are shown (default: 10)");
    Specs.value(spec, "--seed", "N", "another number draws other findings (default: 1)");
    Specs.value(spec, "--format", "FORMAT", "text (default) or json");
    Specs.value(spec, "--profile", "NAME", "kind of newsroom (default: desk)");
    Specs.value(spec, "--config", "FILE", "configuration instead of the nearest .bylint.yml");
    Specs.values(spec, "--set", "RULE.option=VALUE", "another value of an option of the rule");
    Specs.reading(spec);
    Specs.colour(spec);
    Specs.examples(
        spec,
        "bylint try-rule .bylint/rules/house/hollow-opening.md content/",
        "bylint try-rule --sample 30 names/inconsistent-spelling content/",
        "bylint try-rule --set terms/weasel.max=3 terms/weasel --format json archive/");
    spec.usageMessage()
        .footer(
            "",
            "Exit codes: 0 whatever is found, 2 a page with a defect, wrong use or an",
            "input that could not be read, 3 a defect of bylint itself.");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String format = arguments.choice("--format", List.of("text", "json")).orElse("text");
    int sample = arguments.number("--sample", 0).orElse(SAMPLE);
    int seed = arguments.number("--seed", 0).orElse(SEED);
    if (arguments.words().size() < 2) {
      throw new UsageException("try-rule needs a rule and articles: bylint try-rule RULE PATH...");
    }
    TriedRule rule = TriedRule.find(arguments.words().get(0), console);
    List<String> paths = arguments.words().subList(1, arguments.words().size());
    CommandLine settings = arguments.settings().onlyRule(rule.id());
    Workshop workshop = Workshop.open(rule.rules(), settings, console);
    String stdin = arguments.text("--stdin-path").orElse("stdin");
    Config config = workshop.config(paths, stdin, console);
    Wording wording =
        Wording.of(config.messages().map(Setting::value).orElseGet(console::language));
    Inputs inputs = Inputs.find(paths, stdin, workshop.configs(), console);
    TrialRun run =
        new TrialRun(new Trial(sample, seed), workshop.plans(console.today()), wording, console);
    int code = run.run(inputs, arguments.jobs());
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    if (format.equals("json")) {
      TrialJson.write(out, wording, Version.number(), rule.id(), run.trial(), seed, run.failures());
    } else {
      Style style = arguments.colour(console) ? Style.COLOUR : Style.PLAIN;
      new TrialText(out, wording, style, console.width()).write(rule.id(), run.trial(), seed);
    }
    out.flush();
    return code;
  }
}
