package org.bylint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.bylint.analysis.Name;
import org.bylint.rules.names.ListedName;
import org.bylint.text.Position;

/** The names of a repository, for people and, by its schema, for programs. */
public final class NamesReport {
  private static final int NAME = 32;
  private static final int KIND = 14;

  private NamesReport() {}

  /** Writes them for people: each name, and below it its other spellings. */
  public static void text(Appendable out, List<ListedName> names, Wording wording, Style style)
      throws IOException {
    for (ListedName name : names) {
      out.append(style.bold(padded(name.name(), NAME)))
          .append(padded(kind(name.kind(), wording), KIND))
          .append(style.dim(frequency(name.count(), name.articles(), wording)))
          .append('\n');
      if (name.spellings().size() > 1) {
        for (ListedName.Written written : name.spellings()) {
          spelling(out, written, wording, style);
        }
      }
    }
    long several = names.stream().filter(n -> n.spellings().size() > 1).count();
    out.append(names.isEmpty() ? "" : "\n")
        .append(wording.count(names.size(), "nom", "noms", "name", "names"))
        .append(wording.pick(", dont ", ", of which "))
        .append(wording.number((int) several))
        .append(wording.pick(" en plusieurs graphies.\n", " in several spellings.\n"));
  }

  private static void spelling(
      Appendable out, ListedName.Written written, Wording wording, Style style) throws IOException {
    ListedName.Where first = written.places().get(0);
    out.append("  ")
        .append(padded(written.text(), NAME + KIND - 2))
        .append(style.dim(frequency(written.count(), written.articles(), wording)))
        .append("  ")
        .append(Display.oneLine(first.path()))
        .append(':')
        .append(Integer.toString(first.start().line()))
        .append(':')
        .append(Integer.toString(first.start().column()))
        .append('\n');
  }

  private static String frequency(int count, int articles, Wording wording) {
    return wording.count(count, "fois", "fois", "time", "times")
        + wording.pick(" dans ", " in ")
        + wording.count(articles, "article", "articles", "article", "articles");
  }

  private static String kind(Name.Kind kind, Wording wording) {
    return switch (kind) {
      case PERSON -> wording.pick("personne", "person");
      case PLACE -> wording.pick("lieu", "place");
      case ORGANISATION -> wording.pick("organisation", "organisation");
      case ACRONYM -> wording.pick("sigle", "acronym");
      case OTHER -> "";
    };
  }

  private static String padded(String text, int columns) {
    String shown = Display.oneLine(text);
    return shown + " ".repeat(Math.max(1, columns - Display.width(shown)));
  }

  /** Writes them for programs; failures are path and message. */
  public static void json(
      Writer out, List<ListedName> names, List<String[]> failures, String version)
      throws IOException {
    JsonGenerator json = JsonStream.open(out);
    JsonStream.head(json, version, "names");
    for (ListedName name : names) {
      JsonStream.newLine(json);
      name(json, name);
    }
    JsonStream.newLine(json);
    json.writeEndArray();
    json.writeArrayFieldStart("errors");
    for (String[] failure : failures) {
      json.writeStartObject();
      json.writeStringField("path", failure[0]);
      json.writeStringField("message", failure[1]);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonStream.close(json);
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
