package org.bylint.report.exchange;

import java.io.IOException;
import java.util.List;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;

/**
 * Workflow commands, one a line, which GitHub Actions shows as annotations of the changed files.
 * The escapes are those of the runner: percent and line ends in messages, colon and comma in
 * properties as well.
 */
public final class GithubReporter extends Gathering {
  private final Appendable out;
  private final Wording wording;

  public GithubReporter(Appendable out, Wording wording, Severity shownFrom) {
    super(shownFrom);
    this.out = out;
    this.wording = wording;
  }

  @Override
  public void begin() {}

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    for (Issue issue : shown) {
      out.append("::").append(command(issue.severity()));
      property(" file=", file.path());
      number(",line=", issue.place().start().line());
      number(",endLine=", issue.place().end().line());
      if (issue.place().start().line() == issue.place().end().line()) {
        number(",col=", issue.place().start().column());
        number(",endColumn=", issue.place().end().column());
      }
      property(",title=", issue.rule().id());
      out.append("::").append(message(issue)).append('\n');
    }
  }

  private String message(Issue issue) {
    StringBuilder b = new StringBuilder(issue.message());
    for (Issue.RelatedPlace related : issue.related()) {
      b.append('\n')
          .append(related.path().map(path -> path + ":").orElse(""))
          .append(related.place().start().line())
          .append(wording.pick("\u00a0: ", ": "))
          .append(wording.quoted(related.place().text()));
      if (!related.message().isEmpty()) {
        b.append(", ").append(related.message());
      }
    }
    return escaped(b.toString(), false);
  }

  private static String command(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case SUGGESTION, OFF -> "notice";
    };
  }

  private void property(String name, String value) throws IOException {
    out.append(name).append(escaped(value, true));
  }

  private void number(String name, int value) throws IOException {
    out.append(name).append(Integer.toString(value));
  }

  private static String escaped(String text, boolean property) {
    StringBuilder b = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '%' -> b.append("%25");
        case '\r' -> b.append("%0D");
        case '\n' -> b.append("%0A");
        case ':' -> b.append(property ? "%3A" : ":");
        case ',' -> b.append(property ? "%2C" : ",");
        default -> b.append(c);
      }
    }
    return b.toString();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Problem problem : problems()) {
      out.append("::error");
      property(" file=", problem.path());
      property(",title=", "bylint");
      out.append("::").append(escaped(problem.message(), false)).append('\n');
    }
  }
}
