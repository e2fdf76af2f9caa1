package org.bylint.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** Help texts. */
final class Help {
  static final String[] EXIT_CODES = {
    "",
    "Exit codes: 0 nothing that fails, 1 findings, 2 wrong use or an input that",
    "could not be read, 3 a defect of bylint itself."
  };
  private static final int WIDTH = 80;

  private Help() {}

  /** Help of a command. */
  static String of(Command command) {
    CommandSpec spec = command.spec();
    spec.usageMessage().width(WIDTH);
    return new CommandLine(spec).getUsageMessage(Ansi.OFF).stripTrailing();
  }

  /** Help of the program: what it is for, and its commands. */
  static String root() {
    CommandSpec root = CommandSpec.create().name("bylint");
    root.usageMessage()
        .width(WIDTH)
        .synopsisSubcommandLabel("COMMAND")
        .description(
            "Checks news articles: names spelled two ways, quotes nobody says, claims without a "
                + "source, dates, credits, leftovers. French and English.")
        .commandListHeading("%nCommands:%n")
        .footerHeading(
            "%nbylint COMMAND --help tells more. Examples:%n"
                + "  bylint check article.txt%n"
                + "  bylint check --format json content/ > report.json%n"
                + "  bylint inspect article.txt%n")
        .footer(EXIT_CODES);
    for (String name : Commands.NAMES) {
      Commands.find(name).ifPresent(c -> root.addSubcommand(name, c.spec()));
    }
    return new CommandLine(root).getUsageMessage(Ansi.OFF).stripTrailing();
  }
}
