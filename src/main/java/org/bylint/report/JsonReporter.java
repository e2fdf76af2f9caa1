package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.bylint.engine.Defect;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Summary;
import org.bylint.rule.Severity;

/**
 * The report for programs; {@code docs/schema/check.schema.json} says what it holds. Each file and
 * each finding begins a line, so that two reports can be compared.
 */
public final class JsonReporter implements Reporter {
  private final JsonGenerator json;
  private final IssueJson issues;
  private final Severity shownFrom;
  private final String version;
  private final List<FileResult.Failed> failures = new ArrayList<>();
  private final List<Defect> defects = new ArrayList<>();

  /**
   * A reporter.
   *
   * @param out where to write; flushed at the end, not closed
   * @param shownFrom the least grave severity that is shown
   * @param version of the program
   */
  public JsonReporter(Writer out, Wording wording, Severity shownFrom, String version)
      throws IOException {
    json = JsonStream.open(out);
    issues = new IssueJson(json, wording);
    this.shownFrom = shownFrom;
    this.version = version;
  }

  @Override
  public void begin() throws IOException {
    JsonStream.head(json, version, "files");
  }

  @Override
  public void file(FileResult result) throws IOException {
    if (result instanceof FileResult.Failed failed) {
      failures.add(failed);
    } else if (result instanceof FileResult.Checked checked) {
      checked(checked);
    }
  }

  private void checked(FileResult.Checked file) throws IOException {
    defects.addAll(file.defects());
    JsonStream.newLine(json);
    json.writeStartObject();
    json.writeStringField("path", file.path());
    json.writeStringField("language", file.language());
    json.writeArrayFieldStart("findings");
    for (Issue issue : file.issues()) {
      if (issue.severity().isAtLeast(shownFrom)) {
        JsonStream.newLine(json);
        json.writeStartObject();
        issues.write(issue);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    JsonStream.newLine(json);
    json.writeEndArray();
    errors();
    json.writeObjectFieldStart("summary");
    JsonStream.counts(json, summary);
    json.writeEndObject();
    JsonStream.close(json);
  }

  private void errors() throws IOException {
    json.writeArrayFieldStart("errors");
    for (FileResult.Failed failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure.path());
      json.writeStringField("message", failure.message());
      json.writeEndObject();
    }
    for (Defect defect : defects) {
      json.writeStartObject();
      json.writeStringField("path", defect.path());
      json.writeStringField("message", defect.message());
      json.writeStringField("rule", defect.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
