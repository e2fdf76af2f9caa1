package org.bylint.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.engine.ArticleReader;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.engine.OrderedWork;
import org.bylint.input.InputException;
import org.bylint.report.InspectJson;
import org.bylint.report.InspectReporter;
import org.bylint.report.InspectText;
import org.bylint.report.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bylint inspect}: shows what bylint understands of articles. */
final class InspectCommand implements Command {
  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Flags.command(
            "inspect",
            "Shows what bylint understands of an article: who says what, names, quotes, dates, "
                + "numbers, credits.");
    Flags.arguments(spec, "FILE", "1..*", "files, folders, globs, or - for standard input");
    Flags.value(spec, "--format", "FORMAT", "text (default) or json");
    Flags.reading(spec);
    spec.usageMessage()
        .footer(
            "",
            "Examples:",
            "  bylint inspect article.txt",
            "  bylint inspect --published 2023-08-30 --format json article.txt");
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageException, IOException {
    String format = Flags.text(arguments, "--format").orElse("text");
    Mistakes.choice("--format", format, List.of("text", "json"));
    Wording wording = Wording.of(Flags.messages(arguments, console));
    ArticleReader reader =
        Workshop.reader(Flags.language(arguments), Flags.published(arguments));
    String stdin = Flags.text(arguments, "--stdin-path").orElse("stdin");
    List<Input> inputs = Inputs.of(Flags.arguments(arguments), stdin, console, wording);
    Writer out = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    InspectReporter reporter =
        format.equals("json") ? new InspectJson(out, Version.number()) : new InspectText(out, wording, console.width());
    reporter.begin();
    int jobs = Math.min(Flags.jobs(arguments), inputs.size());
    boolean[] failed = new boolean[1];
    OrderedWork.run(
        inputs.iterator(),
        jobs,
        input -> look(input, reader),
        seen -> {
          if (seen.article().isPresent()) {
            reporter.article(seen.path(), seen.article().get());
          } else {
            failed[0] |= !seen.problem().isEmpty();
            String problem =
                seen.problem().isEmpty()
                    ? Notices.skipped(FileResult.Reason.OTHER_LANGUAGE, wording)
                    : seen.problem();
            reporter.failed(seen.path(), problem);
            console.say("bylint: " + seen.path() + ": " + problem);
          }
        });
    reporter.end();
    out.flush();
    return failed[0] ? Exit.WRONG_USE : Exit.CLEAN;
  }

  /** An article, or what is wrong with its file. */
  private record Looked(String path, Optional<Article> article, String problem) {}

  private static Looked look(Input input, ArticleReader reader) {
    try {
      return new Looked(input.path(), reader.read(input), "");
    } catch (InputException e) {
      return new Looked(input.path(), Optional.empty(), String.valueOf(e.getMessage()));
    }
  }
}
