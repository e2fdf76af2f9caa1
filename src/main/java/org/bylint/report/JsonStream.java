package org.bylint.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What all JSON reports have in common. */
final class JsonStream {
  private static final int SCHEMA = 1;

  private JsonStream() {}

  static JsonGenerator open(Writer out) throws IOException {
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  /** Begins the report and its list. */
  static void head(JsonGenerator json, String version, String list) throws IOException {
    json.writeStartObject();
    json.writeNumberField("schema", SCHEMA);
    json.writeObjectFieldStart("tool");
    json.writeStringField("name", "bylint");
    json.writeStringField("version", version);
    json.writeEndObject();
    json.writeArrayFieldStart(list);
  }

  /** Whatever follows stands on a line of its own; the comma, if one is due, comes after it. */
  static void newLine(JsonGenerator json) throws IOException {
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

  static void close(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }
}
