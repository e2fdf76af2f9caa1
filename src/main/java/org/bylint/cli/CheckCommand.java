package org.bylint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bylint check}: checks articles and reports. */
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command("check", "Checks articles and reports what an editor should look at.");
    Flags.arguments(
        spec,
        "PATH",
        "0..*",
        "files, folders, globs, or - for standard input (default:",
        "the current folder)");
    Flags.values(
        spec,
        "--format",
        "FORMAT[=FILE]",
        "text (default) or json; with =FILE into a file;",
        "may be given several times");
    Flags.value(
        spec, "--fail-on", "LEVEL", "error (default), warning, suggestion or never");
    Flags.value(spec, "--max-warnings", "N", "also fails on more than N warnings");
    Flags.value(
        spec, "--min-severity", "LEVEL", "what is shown: error, warning or suggestion (default)");
    Flags.value(spec, "--profile", "NAME", "a profile: desk, wire, web, scrape, factcheck, strict");
    Flags.value(
        spec, "--config", "FILE", "this configuration instead of the .bylint.yml next to", "a file");
    Flags.values(spec, "--set", "RULE=LEVEL", "severity of a rule: error, warning, suggestion, off");
    Flags.values(spec, "--only", "RULE|CATEGORY", "only these rules; may be given several times");
    Flags.values(spec, "--skip", "RULE|CATEGORY", "not these rules; may be given several times");
    Flags.reading(spec);
    Flags.flag(spec, "--quiet", "one line for each finding, no summary");
    Flags.flag(spec, "--verbose", "also says why each rule matters");
    Flags.value(spec, "--color", "WHEN", "auto (default), always or never");
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  bylint check article.txt",
            "  bylint check content/ --fail-on warning",
            "  bylint check --only names,attribution --published 2023-08-30 article.md",
            "  pbpaste | bylint check - --stdin-path article.md",
            "  bylint check content/ --format text --format json=report.json",
            "",
            "Exit codes: 0 nothing that fails, 1 findings, 2 wrong use or an input that",
            "could not be read, 3 a defect of bylint itself.");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageException, IOException {
    return CheckRun.run(CheckOptions.of(arguments, console), console);
  }
}
