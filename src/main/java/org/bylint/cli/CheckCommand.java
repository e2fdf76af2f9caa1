package org.bylint.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code bylint check}: checks articles and reports. */
final class CheckCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Specs.command("check", "Checks articles and reports what an editor should look at.");
    Specs.arguments(
        spec, "PATH", "0..*", "files, folders, globs, or - for standard input (default: .)");
    Specs.flag(
        spec,
        "--staged",
        "only what is staged in git, as it will be committed, whatever the files hold by now");
    Specs.value(
        spec,
        "--since",
        "REV",
        "only findings on lines changed since this revision (a branch, tag or commit), untracked"
            + " files and what is not committed yet included");
    Specs.values(
        spec,
        "--format",
        "FORMAT[=FILE]",
        "text (default), json, jsonl, sarif, github, gitlab, checkstyle, junit, rdjson or html,"
            + " into a file with =FILE; may be given several times");
    Specs.value(
        spec,
        "--fail-on",
        "LEVEL",
        "exit code 1 from this severity on: error (default), warning, suggestion or never");
    Specs.value(spec, "--max-warnings", "N", "exit code 1 on more than N warnings");
    Specs.value(
        spec, "--min-severity", "LEVEL", "what is shown: error, warning or suggestion (default)");
    Specs.flag(
        spec,
        "--fix",
        "corrects what can be corrected without a look: writes the files, standard input to "
            + "standard output");
    Specs.flag(
        spec, "--unsafe", "with --fix or --diff: also corrections that an editor should look at");
    Specs.flag(
        spec,
        "--diff",
        "shows what --fix would change, for patch or git apply, and writes nothing");
    Specs.value(
        spec,
        "--baseline",
        "FILE",
        "findings that are known and not reported; what is solved leaves the file");
    Specs.flag(
        spec,
        "--update-baseline",
        "writes all findings of the run into the baseline (default: .bylint-baseline.json)");
    Specs.flag(spec, "--no-baseline", "reports what the baseline of the configuration holds too");
    Specs.value(
        spec,
        "--cache",
        "DIR",
        "where results of long runs are kept (default: the user's cache folder)");
    Specs.flag(spec, "--no-cache", "keeps no results and uses none");
    Specs.configuration(spec);
    Specs.reading(spec);
    Specs.flag(spec, "--quiet", "one line for each finding, no summary");
    Specs.flag(spec, "--verbose", "also says why each rule matters");
    Specs.colour(spec);
    Specs.examples(
        spec,
        "bylint check article.txt",
        "bylint check content/ --fail-on warning",
        "bylint check --only names,attribution --published 2023-08-30 article.md",
        "bylint check - --stdin-path article.md < article.md",
        "bylint check content/ --format text --format json=report.json",
        "bylint check content/ --format html=report.html",
        "bylint check --diff --unsafe article.txt",
        "bylint check --update-baseline content/");
    spec.usageMessage().footer(Help.EXIT_CODES);
    return spec;
  }

  @Override
  public int run(Arguments arguments, Console console) throws UsageException, IOException {
    return CheckRun.run(CheckOptions.of(arguments, console), console);
  }
}
