package org.bylint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.config.Config;
import org.bylint.config.Setting;
import org.bylint.report.InspectJson;
import org.bylint.report.InspectReporter;
import org.bylint.report.InspectText;
import org.bylint.report.Style;
import org.bylint.report.Wording;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint inspect}: shows what bylint understands of articles. */
final class InspectCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "inspect",
            "Shows what bylint understands of an article: who says what, names, quotes, dates, "
                + "numbers, credits.");
    Specs.arguments(spec, "FILE", "1..*", "files, folders, globs, or - for standard input");
    Specs.value(spec, "--format", "FORMAT", "text (default) or json");
    Specs.reading(spec);
    Specs.colour(spec);
    Specs.examples(
        spec,
        "bylint inspect article.txt",
        "bylint inspect --published 2023-08-30 --format json article.txt");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    String format = arguments.choice("--format", List.of("text", "json")).orElse("text");
    Workshop workshop = Workshop.open(arguments.settings(), console);
    String stdin = arguments.text("--stdin-path").orElse("stdin");
    List<String> paths = arguments.words();
    Config config = workshop.config(paths, stdin, console);
    Wording wording =
        Wording.of(config.messages().map(Setting::value).orElseGet(console::language));
    Inputs inputs = Inputs.find(paths, stdin, workshop.configs(), console);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    boolean colour = arguments.colour(console);
    InspectReporter<Article> reporter =
        format.equals("json")
            ? new InspectJson(out, Version.number())
            : new InspectText(out, wording, colour ? Style.COLOUR : Style.PLAIN, console.width());
    InspectRun<Article> run =
        new InspectRun<>(
            article -> article, reporter, workshop.plans(console.today()), wording, console);
    int code = run.run(inputs, arguments.jobs());
    out.flush();
    return code;
  }
}
