package org.bylint.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import org.bylint.config.Config;
import org.bylint.engine.FileResult;
import org.bylint.engine.Summary;
import org.bylint.report.JsonReporter;
import org.bylint.report.QuietReporter;
import org.bylint.report.Reporter;
import org.bylint.report.Style;
import org.bylint.report.TextReporter;
import org.bylint.report.Wording;
import org.bylint.report.exchange.CheckstyleReporter;
import org.bylint.report.exchange.GithubReporter;
import org.bylint.report.exchange.GitlabReporter;
import org.bylint.report.exchange.JsonLinesReporter;
import org.bylint.report.exchange.JunitReporter;
import org.bylint.report.exchange.RdjsonReporter;
import org.bylint.report.exchange.SarifReporter;
import org.bylint.report.html.HtmlReporter;
import org.bylint.rule.Severity;

/** All reports of a run, each to where it is asked for. */
final class Reports implements Closeable {
  private final List<Reporter> reporters = new ArrayList<>();
  private final List<ReportFile> files = new ArrayList<>();
  private final List<Writer> writers = new ArrayList<>();
  private final CheckOptions options;
  private final Wording wording;
  private final Config config;
  private final Console console;

  private Reports(CheckOptions options, Wording wording, Config config, Console console) {
    this.options = options;
    this.wording = wording;
    this.config = config;
    this.console = console;
  }

  /** Opens all outputs; a file that cannot be written is wrong use. */
  static Reports open(CheckOptions options, Wording wording, Config config, Console console)
      throws UsageException, IOException {
    Reports reports = new Reports(options, wording, config, console);
    for (CheckOptions.Output output : options.outputs()) {
      Writer writer = reports.writer(output);
      reports.writers.add(writer);
      reports.reporters.add(reports.reporter(output, writer));
    }
    return reports;
  }

  private Writer writer(CheckOptions.Output output) throws UsageException {
    if (output.file().isEmpty()) {
      return new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
    }
    if (Files.isDirectory(console.resolve(output.file().get()))) {
      throw new UsageException("cannot write " + output.file().get() + ": it is a folder");
    }
    try {
      ReportFile file = ReportFile.open(console.resolve(output.file().get()));
      files.add(file);
      return file.writer();
    } catch (NoSuchFileException e) {
      throw new UsageException(
          "cannot write " + output.file().get() + ": its folder does not exist");
    } catch (AccessDeniedException e) {
      throw new UsageException("cannot write " + output.file().get() + ": permission denied");
    } catch (IOException e) {
      throw new UsageException("cannot write " + output.file().get() + ": " + e.getMessage());
    }
  }

  private Reporter reporter(CheckOptions.Output output, Writer writer) throws IOException {
    Severity from = config.minSeverity().value();
    return switch (output.format()) {
      case "json" -> new JsonReporter(writer, wording, from, Version.number());
      case "jsonl" -> new JsonLinesReporter(writer, wording, from);
      case "sarif" -> new SarifReporter(writer, wording, from, Version.number());
      case "github" -> new GithubReporter(writer, wording, from);
      case "gitlab" -> new GitlabReporter(writer, from);
      case "checkstyle" -> new CheckstyleReporter(writer, from);
      case "junit" -> new JunitReporter(writer, wording, from, config.failOn().value());
      case "rdjson" -> new RdjsonReporter(writer, from);
      case "html" -> new HtmlReporter(writer, wording, from, Version.number());
      default -> text(output, writer, from);
    };
  }

  private Reporter text(CheckOptions.Output output, Writer writer, Severity from) {
    if (options.quiet()) {
      return new QuietReporter(writer, wording, from);
    }
    boolean colour = options.colour() && output.file().isEmpty();
    return new TextReporter(
        writer,
        wording,
        colour ? Style.COLOUR : Style.PLAIN,
        from,
        console.width(),
        options.verbose());
  }

  void begin() throws IOException {
    for (Reporter reporter : reporters) {
      reporter.begin();
    }
  }

  void file(FileResult result) throws IOException {
    for (Reporter reporter : reporters) {
      reporter.file(result);
    }
    if (console.outIsTerminal()) {
      flush();
    }
  }

  void end(Summary summary) throws IOException {
    for (Reporter reporter : reporters) {
      reporter.end(summary);
    }
    flush();
    for (ReportFile file : files) {
      file.finish();
    }
  }

  private void flush() throws IOException {
    for (Writer writer : writers) {
      writer.flush();
    }
  }

  @Override
  public void close() throws IOException {
    for (ReportFile file : files) {
      file.close();
    }
  }
}
