package org.bylint.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.report.IssueJson;
import org.bylint.report.JsonStream;
import org.bylint.report.Wording;
import org.bylint.rule.Severity;

/** One JSON object a line for each finding, with the file; then problems, then the counts. */
public final class JsonLinesReporter extends Gathering {
  private final JsonGenerator json;
  private final IssueJson issues;

  public JsonLinesReporter(Writer out, Wording wording, Severity shownFrom) throws IOException {
    super(shownFrom);
    json = JsonStream.open(out);
    // what parts values of one stream would come before the line end, not after it
    json.setRootValueSeparator(null);
    issues = new IssueJson(json, wording);
  }

  @Override
  public void begin() {}

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    for (Issue issue : shown) {
      open("finding", file.path());
      issues.write(issue);
      close();
    }
  }

  private void open(String type, String path) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("path", path);
  }

  private void close() throws IOException {
    json.writeEndObject();
    JsonStream.newLine(json);
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Problem problem : problems()) {
      open("error", problem.path());
      json.writeStringField("message", problem.message());
      close();
    }
    json.writeStartObject();
    json.writeStringField("type", "summary");
    JsonStream.counts(json, summary);
    close();
    json.close();
  }
}
