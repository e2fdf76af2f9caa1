package org.bylint.input.frontmatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.bylint.input.InputException;
import org.bylint.text.Span;

/** Front matter as a JSON object: fields with the place of each value. */
final class JsonFields {
  private final JsonParser parser;
  private final List<Entry> entries = new ArrayList<>();

  private JsonFields(JsonParser parser) {
    this.parser = parser;
  }

  /** Whether a file begins with a brace and, on the same or the next line, a key. */
  static boolean begins(String content) {
    int at = content.startsWith("{") ? 1 : content.length();
    while (at < content.length() && Character.isWhitespace(content.charAt(at))) {
      at++;
    }
    return at < content.length() && content.charAt(at) == '"';
  }

  static FrontMatter read(String content) throws InputException {
    try (JsonParser parser = new JsonFactory().createParser(content)) {
      JsonFields fields = new JsonFields(parser);
      parser.nextToken();
      fields.object("");
      int end = (int) parser.currentLocation().getCharOffset();
      return new FrontMatter(fields.entries, end);
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int offset = at == null ? 0 : (int) Math.max(0, at.getCharOffset());
      throw FrontMatter.wrong(
          content,
          offset,
          e.getOriginalMessage() + "; mend the JSON, or write fields between lines of ---");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void object(String prefix) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String key = prefix + parser.currentName();
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_OBJECT) {
        object(key + ".");
      } else if (token == JsonToken.START_ARRAY) {
        array(key);
      } else {
        Value value = value();
        entries.add(new Entry(key, List.of(value), value.source()));
      }
    }
  }

  private void array(String key) throws IOException {
    List<Value> values = new ArrayList<>();
    int start = (int) parser.currentTokenLocation().getCharOffset();
    JsonToken token = parser.nextToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      if (token == JsonToken.START_OBJECT) {
        object(key + ".");
      } else if (token == JsonToken.START_ARRAY) {
        array(key);
      } else {
        values.add(value());
      }
      token = parser.nextToken();
    }
    int end = (int) parser.currentLocation().getCharOffset();
    entries.add(new Entry(key, values, new Span(start, Math.max(start, end))));
  }

  private Value value() throws IOException {
    int start = (int) parser.currentTokenLocation().getCharOffset();
    boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
    String text = isNull ? "" : parser.getText();
    int end = (int) parser.currentLocation().getCharOffset();
    boolean string = parser.currentToken() == JsonToken.VALUE_STRING;
    ScalarStyle style = string ? ScalarStyle.DOUBLE : ScalarStyle.PLAIN;
    return new Value(text, new Span(start, Math.max(start, end)), style);
  }
}
