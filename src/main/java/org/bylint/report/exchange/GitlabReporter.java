package org.bylint.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bylint.engine.FileResult;
import org.bylint.engine.Fingerprint;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.report.JsonStream;
import org.bylint.rule.Severity;

/**
 * GitLab's code quality report: an array of findings that a merge request compares with those of
 * its target by fingerprint, which must be unique over all files.
 */
public final class GitlabReporter extends Gathering {
  private static final String FAILED = "bylint/unreadable";

  private final JsonGenerator json;

  public GitlabReporter(Writer out, Severity shownFrom) throws IOException {
    super(shownFrom);
    json = JsonStream.open(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartArray();
  }

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    for (Issue issue : shown) {
      entry(
          issue.rule().id(),
          issue.message(),
          Fingerprint.inFile(file.path(), issue.fingerprint()),
          severity(issue.severity()));
      place(file.path(), issue.place().start().line(), issue.place().end().line());
    }
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case SUGGESTION, OFF -> "info";
    };
  }

  private void entry(String rule, String message, String fingerprint, String severity)
      throws IOException {
    JsonStream.newLine(json);
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", rule);
    json.writeStringField("description", message);
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", severity);
    json.writeArrayFieldStart("categories");
    json.writeString("Style");
    json.writeEndArray();
  }

  private void place(String path, int first, int last) throws IOException {
    json.writeObjectFieldStart("location");
    json.writeStringField("path", path);
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", first);
    json.writeNumberField("end", last);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Problem problem : problems()) {
      String id = Fingerprint.inFile(problem.path(), problem.message());
      entry(FAILED, problem.message(), id, "blocker");
      place(problem.path(), 1, 1);
    }
    JsonStream.newLine(json);
    json.writeEndArray();
    json.writeRaw('\n');
    json.close();
  }
}
