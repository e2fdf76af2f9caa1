package org.bylint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.bylint.engine.Summary;
import org.bylint.rule.Severity;

/** What all JSON reports have in common. */
public final class JsonStream {
  private static final int SCHEMA = 1;

  private JsonStream() {}

  /** A generator that leaves its target open. */
  public static JsonGenerator open(Writer out) throws IOException {
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** Begins the report and its list. */
  static void head(JsonGenerator json, String version, String list) throws IOException {
    head(json, version);
    json.writeArrayFieldStart(list);
  }

  /** Begins the report. */
  static void head(JsonGenerator json, String version) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "bylint");
    json.writeStringField("version", version);
    json.writeEndObject();
  }

  /** Whatever follows stands on a line of its own; the comma, if one is due, comes after it. */
  public static void newLine(JsonGenerator json) throws IOException {
    json.writeRaw('\n');
  }

  /** Ends the list and the report; failures are path and message. */
  static void end(JsonGenerator json, List<String[]> failures) throws IOException {
    newLine(json);
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (String[] failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure[0]);
      json.writeStringField("message", failure[1]);
      json.writeEndObject();
    }
    json.writeEndArray();
    close(json);
  }

  /** The fields of the summary, into an object that is open. */
  public static void counts(JsonGenerator json, Summary summary) throws IOException {
    json.writeNumberField("files", summary.files());
    json.writeNumberField("errors", summary.shown(Severity.ERROR));
    json.writeNumberField("warnings", summary.shown(Severity.WARNING));
    json.writeNumberField("suggestions", summary.shown(Severity.SUGGESTION));
    json.writeNumberField("hidden", summary.hidden());
    json.writeNumberField("suppressed", summary.suppressed());
    json.writeNumberField("baselined", summary.baselined());
    if (summary.unchanged() > 0) {
      json.writeNumberField("unchanged", summary.unchanged());
    }
    if (summary.corrected() > 0) {
      json.writeNumberField("fixed", summary.corrected());
    }
  }

  static void close(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
