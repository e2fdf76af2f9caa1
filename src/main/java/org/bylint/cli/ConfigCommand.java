package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bylint.config.Config;
import org.bylint.config.ConfigReport;
import org.bylint.config.Setting;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bylint config}: shows the configuration in force for a file. */
final class ConfigCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "config",
            "Shows the configuration in force for a file, and where each value comes from.");
    Flags.argument(spec, "PATH", "a file or folder (default: the current folder)");
    Flags.configuration(spec);
    Flags.messages(spec);
    Flags.examples(
        spec, "bylint config", "bylint config content/article.md", "bylint config --profile wire");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageException, IOException {
    Workshop workshop = Workshop.open(Flags.settings(arguments), console);
    Config config =
        workshop.config(
            Flags.argument(arguments).map(List::of).orElse(List.of()), "stdin", console);
    String language = config.messages().map(Setting::value).orElseGet(console::language);
    List<String> lines = ConfigReport.lines(config, workshop.rules().catalogue(), language);
    console.out().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return Exit.CLEAN;
  }
}
