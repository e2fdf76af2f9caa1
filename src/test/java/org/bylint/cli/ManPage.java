package org.bylint.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page, made of the commands as the help texts are. */
final class ManPage {
  private static final String HEAD =
      """
      .\\" Made from the commands by mvn test -Dtest=HelpDocumentTest -Dupdate=true
      .TH BYLINT 1 "" bylint "User Commands"
      .SH NAME
      bylint \\- check news articles
      .SH SYNOPSIS
      .B bylint
      .I COMMAND
      .RI [ options ]
      .RI [ arguments ]
      .SH DESCRIPTION
      bylint reads drafts of news articles, French and English, as a demanding desk editor would:
      names spelled two ways, quotations nobody says, claims without a source, dates, credits,
      leftovers.
      It shows the place, the place that contradicts it, and the form to keep.
      .SH COMMANDS
      """;

  private static final String TAIL =
      """
      .SH EXIT STATUS
      .TP
      .B 0
      Nothing at or above the severity that fails.
      .TP
      .B 1
      Findings.
      .TP
      .B 2
      Wrong use, a wrong configuration, or an input that could not be read; the other files are
      checked all the same.
      .TP
      .B 3
      A defect of bylint itself.
      .SH ENVIRONMENT
      .TP
      .BR LC_ALL ", " LC_MESSAGES ", " LANG
      Language of the report, French or English, where
      .B \\-\\-messages
      does not say it.
      .TP
      .B COLUMNS
      Width of the report: from 60 to 120 columns, 80 where it is not set.
      .TP
      .B NO_COLOR
      Where it is set, no colours.
      .TP
      .B SOURCE_DATE_EPOCH
      The day of the run, in seconds since 1970, for exceptions that have a last day.
      .TP
      .B JAVA_HOME
      The JDK that runs bylint, 17 or newer.
      .SH FILES
      .TP
      .I .bylint.yml
      Configuration; the one nearest to the article holds.
      .TP
      .I .bylint/rules/CATEGORY/NAME.md
      Rules of a team's own.
      .TP
      .I .bylintignore
      Files that are not checked, as in
      .IR .gitignore .
      .TP
      .I .bylint\\-baseline.json
      Findings that are known, written by
      .BR "bylint check \\-\\-update\\-baseline" .
      """;

  private final StringBuilder page = new StringBuilder(HEAD);

  private ManPage() {}

  static String ofAllCommands() {
    ManPage made = new ManPage();
    for (String name : Commands.NAMES) {
      made.command(Commands.find(name).orElseThrow().spec());
    }
    return made.page.append(TAIL).toString();
  }

  private void command(CommandSpec spec) {
    page.append(".SS \"bylint ").append(escaped(spec.name())).append("\"\n");
    text(String.join(" ", spec.usageMessage().description()));
    for (PositionalParamSpec argument : spec.positionalParameters()) {
      page.append(".TP\n.I ").append(escaped(argument.paramLabel())).append('\n');
      text(String.join(" ", argument.description()));
    }
    spec.options().forEach(this::option);
    examples(spec);
  }

  private void option(OptionSpec option) {
    List<String> names = new ArrayList<>();
    for (String name : option.names()) {
      names.add("\\fB" + escaped(name) + "\\fR");
    }
    String value = option.arity().max() == 0 ? "" : " \\fI" + escaped(option.paramLabel()) + "\\fR";
    page.append(".TP\n").append(String.join(", ", names)).append(value).append('\n');
    text(String.join(" ", option.description()));
  }

  private void examples(CommandSpec spec) {
    String[] lines = spec.usageMessage().footerHeading().split("%n", -1);
    page.append(".PP\nExamples:\n.PP\n.nf\n.RS\n");
    for (String line : lines) {
      if (line.startsWith("  ")) {
        page.append(escaped(line.strip())).append('\n');
      }
    }
    page.append(".RE\n.fi\n");
  }

  /** Text of a paragraph; a line must not begin like a request. */
  private void text(String text) {
    String written = escaped(text);
    boolean request = written.startsWith(".") || written.startsWith("'");
    page.append(request ? "\\&" : "").append(written).append('\n');
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\e")
        .replace("-", "\\-")
        .replace("~", "\\(ti")
        .replace("'", "\\(aq");
  }
}
