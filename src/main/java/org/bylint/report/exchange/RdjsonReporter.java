package org.bylint.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bylint.engine.FileResult;
import org.bylint.engine.Issue;
import org.bylint.engine.Location;
import org.bylint.engine.Summary;
import org.bylint.report.JsonStream;
import org.bylint.rule.Severity;
import org.bylint.text.Position;

/**
 * Reviewdog's diagnostic format, which comments pull requests with suggestions to accept. Lines
 * count from 1 and columns in bytes of UTF-8, so results must hold the contents of the files.
 */
public final class RdjsonReporter extends Gathering {
  private final JsonGenerator json;

  public RdjsonReporter(Writer out, Severity shownFrom) throws IOException {
    super(shownFrom);
    json = JsonStream.open(out);
  }

  @Override
  public void begin() throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "bylint");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
  }

  @Override
  void checked(FileResult.Checked file, List<Issue> shown) throws IOException {
    String content = file.content().orElseThrow();
    for (Issue issue : shown) {
      open(issue.message(), severity(issue.severity()), issue.rule().id());
      json.writeObjectFieldStart("location");
      json.writeStringField("path", file.path());
      range(content, issue.place());
      json.writeEndObject();
      suggestions(content, issue);
      related(file.path(), content, issue);
      json.writeEndObject();
    }
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "ERROR";
      case WARNING -> "WARNING";
      case SUGGESTION, OFF -> "INFO";
    };
  }

  private void open(String message, String severity, String rule) throws IOException {
    JsonStream.newLine(json);
    json.writeStartObject();
    json.writeStringField("message", message);
    json.writeStringField("severity", severity);
    json.writeObjectFieldStart("code");
    json.writeStringField("value", rule);
    json.writeEndObject();
  }

  private void range(String content, Location location) throws IOException {
    json.writeObjectFieldStart("range");
    position("start", content, location.start());
    position("end", content, location.end());
    json.writeEndObject();
  }

  private void position(String name, String content, Position position) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", ByteColumns.of(content, position));
    json.writeEndObject();
  }

  private void suggestions(String content, Issue issue) throws IOException {
    List<String> texts = Correction.of(issue);
    if (texts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("suggestions");
    for (String text : texts) {
      json.writeStartObject();
      range(content, issue.place());
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Places in other files have no range: their bytes are not at hand. */
  private void related(String path, String content, Issue issue) throws IOException {
    if (issue.related().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("relatedLocations");
    for (Issue.RelatedPlace related : issue.related()) {
      json.writeStartObject();
      json.writeStringField("message", related.message());
      json.writeObjectFieldStart("location");
      json.writeStringField("path", related.path().orElse(path));
      if (related.path().isEmpty()) {
        range(content, related.place());
      } else {
        line(related.place());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void line(Location place) throws IOException {
    json.writeObjectFieldStart("range");
    json.writeObjectFieldStart("start");
    json.writeNumberField("line", place.start().line());
    json.writeEndObject();
    json.writeEndObject();
  }

  @Override
  public void end(Summary summary) throws IOException {
    for (Problem problem : problems()) {
      open(problem.message(), "ERROR", "bylint/unreadable");
      json.writeObjectFieldStart("location");
      json.writeStringField("path", problem.path());
      json.writeEndObject();
      json.writeEndObject();
    }
    JsonStream.newLine(json);
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
