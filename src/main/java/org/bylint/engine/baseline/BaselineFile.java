package org.bylint.engine.baseline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.bylint.text.Nearest;

/**
 * The baseline as a file: JSON, one finding a line, ordered by article, so that versions can be
 * compared and merged line by line.
 */
public final class BaselineFile {
  private static final int SCHEMA = 1;
  private static final Comparator<KnownFinding> ORDER =
      Comparator.comparing(KnownFinding::path)
          .thenComparing(KnownFinding::rule)
          .thenComparing(KnownFinding::text)
          .thenComparing(KnownFinding::fingerprint);

  private final String shown;
  private final Predicate<String> isRule;
  private final List<String> rules;

  /**
   * A reader and writer.
   *
   * @param shown the file as messages name it
   * @param isRule whether there is a rule of this id
   * @param rules ids of rules, for hints
   */
  public BaselineFile(String shown, Predicate<String> isRule, List<String> rules) {
    this.shown = shown;
    this.isRule = isRule;
    this.rules = rules;
  }

  /** What a file holds. */
  public List<KnownFinding> read(byte[] content) throws BaselineException {
    try (JsonParser json = new JsonFactory().createParser(new ByteArrayInputStream(content))) {
      return read(json);
    } catch (JsonParseException e) {
      throw wrong(e.getLocation().getLineNr(), "not JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw wrong(1, "cannot be read: " + e.getMessage());
    }
  }

  private List<KnownFinding> read(JsonParser json) throws IOException, BaselineException {
    List<KnownFinding> found = new ArrayList<>();
    boolean listed = false;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw wrong(1, "no baseline: it does not begin with {");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("schema") && json.getValueAsInt() != SCHEMA) {
        throw wrong(line(json), "written by another version of bylint");
      } else if (name.equals("findings") && json.currentToken() == JsonToken.START_ARRAY) {
        listed = true;
        while (json.nextToken() == JsonToken.START_OBJECT) {
          found.add(entry(json));
        }
      } else {
        json.skipChildren();
      }
    }
    if (!listed) {
      throw wrong(line(json), "no baseline: it has no list \"findings\"");
    }
    return found;
  }

  private KnownFinding entry(JsonParser json) throws IOException, BaselineException {
    int line = line(json);
    String path = "";
    String rule = "";
    String fingerprint = "";
    int places = 1;
    String text = "";
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      switch (name) {
        case "path" -> path = json.getValueAsString("");
        case "rule" -> rule = json.getValueAsString("");
        case "fingerprint" -> fingerprint = json.getValueAsString("");
        case "places" -> places = json.getValueAsInt(1);
        case "text" -> text = json.getValueAsString("");
        default -> json.skipChildren();
      }
    }
    if (path.isEmpty() || rule.isEmpty() || fingerprint.isEmpty()) {
      throw wrong(line, "a finding needs path, rule and fingerprint");
    }
    if (!isRule.test(rule)) {
      throw wrong(line, "unknown rule \"" + rule + "\"" + Nearest.hint(rule, rules));
    }
    return new KnownFinding(path, rule, fingerprint, places, text);
  }

  private static int line(JsonParser json) {
    return json.currentTokenLocation().getLineNr();
  }

  private BaselineException wrong(int line, String what) {
    return new BaselineException(
        shown
            + ":"
            + line
            + ": "
            + what
            + "; mend the line, or delete the file and write it anew with --update-baseline");
  }

  /** The file that holds these findings. */
  public static byte[] bytes(List<KnownFinding> findings) {
    List<KnownFinding> ordered = new ArrayList<>(findings);
    ordered.sort(ORDER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.writeStartObject();
      json.writeNumberField("schema", SCHEMA);
      json.writeArrayFieldStart("findings");
      for (KnownFinding finding : ordered) {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("path", finding.path());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("fingerprint", finding.fingerprint());
        if (finding.places() != 1) {
          json.writeNumberField("places", finding.places());
        }
        json.writeStringField("text", finding.text());
        json.writeEndObject();
      }
      json.writeRaw('\n');
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
