package org.bylint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bylint.config.Config;
import org.bylint.config.ConfigReport;
import org.bylint.config.Setting;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint config}: shows the configuration in force for a file. */
final class ConfigCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command(
            "config",
            "Shows the configuration in force for a file, and where each value comes from.");
    Specs.argument(spec, "PATH", "a file or folder (default: the current folder)");
    Specs.configuration(spec);
    Specs.messages(spec);
    Specs.examples(
        spec, "bylint config", "bylint config content/article.md", "bylint config --profile wire");
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    Workshop workshop = Workshop.open(arguments.settings(), console);
    Config config =
        workshop.config(arguments.word().map(List::of).orElse(List.of()), "stdin", console);
    String language = config.messages().map(Setting::value).orElseGet(console::language);
    List<String> lines = ConfigReport.lines(config, workshop.rules().catalogue(), language);
    console.out().write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    return Exit.CLEAN;
  }
}
