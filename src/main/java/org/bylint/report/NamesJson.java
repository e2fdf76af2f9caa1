package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.bylint.rules.names.ListedName;
import org.bylint.text.Position;

/** The names of a repository for programs, by the schema of the list of names. */
public final class NamesJson {
  private NamesJson() {}

  /** Writes them; failures are path and message. */
  public static void write(
      Writer out, List<ListedName> names, List<String[]> failures, String version)
      throws IOException {
    JsonGenerator json = JsonStream.open(out);
    JsonStream.head(json, version, "names");
    for (ListedName name : names) {
      JsonStream.newLine(json);
      name(json, name);
    }
    JsonStream.end(json, failures);
  }

  private static void name(JsonGenerator json, ListedName name) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name.name());
    json.writeStringField("kind", name.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("language", name.language());
    json.writeNumberField("count", name.count());
    json.writeNumberField("articles", name.articles());
    json.writeArrayFieldStart("spellings");
    for (ListedName.Written written : name.spellings()) {
      json.writeStartObject();
      json.writeStringField("text", written.text());
      json.writeNumberField("count", written.count());
      json.writeNumberField("articles", written.articles());
      json.writeArrayFieldStart("places");
      for (ListedName.Where where : written.places()) {
        json.writeStartObject();
        json.writeStringField("path", where.path());
        position(json, "start", where.start());
        position(json, "end", where.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void position(JsonGenerator json, String name, Position position)
      throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", position.line());
    json.writeNumberField("column", position.column());
    json.writeNumberField("offset", position.offset());
    json.writeEndObject();
  }
}
