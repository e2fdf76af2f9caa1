package org.bylint.input.frontmatter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.input.InputException;
import org.bylint.text.LineIndex;
import org.bylint.text.Span;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Front matter in TOML: fields with the place of each value. */
final class TomlFields {
  private static final int MAX_DEPTH = 16;

  private final String body;
  private final LineIndex lines;
  private final int shift;
  private final List<Entry> entries = new ArrayList<>();

  private TomlFields(String body, int shift) {
    this.body = body;
    this.shift = shift;
    lines = new LineIndex(body);
  }

  /**
   * Reads TOML.
   *
   * @param content the whole file, for the place of an error
   * @param body the front matter without the lines around it
   * @param shift where the body stands in the file
   */
  static List<Entry> read(String content, String body, int shift) throws InputException {
    TomlFields fields = new TomlFields(body, shift);
    TomlParseResult result = Toml.parse(body);
    if (result.hasErrors()) {
      TomlParseError error = result.errors().get(0);
      int at = shift + fields.offset(error.position());
      throw FrontMatter.wrong(
          content, at, error.getMessage() + "; put a text between quotation marks");
    }
    fields.table("", result, 0);
    fields.entries.sort(Comparator.comparing(e -> e.source().start()));
    return fields.entries;
  }

  private void table(String prefix, TomlTable table, int depth) {
    if (depth > MAX_DEPTH) {
      return;
    }
    for (String key : table.keySet()) {
      List<String> path = List.of(key);
      Object value = table.get(path);
      TomlPosition position = table.inputPositionOf(path);
      if (value instanceof TomlTable inner) {
        table(prefix + key + ".", inner, depth + 1);
      } else if (value instanceof TomlArray array) {
        array(prefix + key, array, depth);
      } else if (value != null && position != null) {
        Value read = value(value, afterKey(offset(position)));
        entries.add(new Entry(prefix + key, List.of(read), read.source()));
      }
    }
  }

  private void array(String key, TomlArray array, int depth) {
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      Object item = array.get(i);
      if (item instanceof TomlTable inner) {
        table(key + ".", inner, depth + 1);
      } else {
        values.add(value(item, offset(array.inputPositionOf(i))));
      }
    }
    if (!values.isEmpty()) {
      Span all = values.get(0).source().union(values.get(values.size() - 1).source());
      entries.add(new Entry(key, values, all));
    }
  }

  /** The library gives the place of the key; the value stands after the equals sign. */
  private int afterKey(int key) {
    int at = key;
    char quote = 0;
    while (at < body.length() && (quote != 0 || body.charAt(at) != '=')) {
      char c = body.charAt(at);
      boolean mark = c == '"' || c == '\'';
      quote = mark && quote == 0 ? c : c == quote ? 0 : quote;
      at++;
    }
    at = Math.min(body.length(), at + 1);
    while (at < body.length() && (body.charAt(at) == ' ' || body.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private Value value(Object value, int start) {
    String text = String.valueOf(value);
    char first = start < body.length() ? body.charAt(start) : ' ';
    if (!(value instanceof String) || (first != '"' && first != '\'')) {
      int end = start;
      while (end < body.length() && ",]}#\r\n".indexOf(body.charAt(end)) < 0) {
        end++;
      }
      String written = body.substring(start, end).strip();
      return new Value(written, span(start, start + written.length()), ScalarStyle.PLAIN);
    }
    ScalarStyle style = first == '"' ? ScalarStyle.DOUBLE : ScalarStyle.LITERAL;
    return new Value(text, span(start, closing(start, first)), style);
  }

  private int closing(int start, char mark) {
    String triple = String.valueOf(mark).repeat(3);
    boolean multi = body.startsWith(triple, start);
    int at = start + (multi ? 3 : 1);
    while (at < body.length()) {
      if (body.charAt(at) == '\\' && mark == '"') {
        at++;
      } else if (multi ? body.startsWith(triple, at) : body.charAt(at) == mark) {
        return at + (multi ? 3 : 1);
      }
      at++;
    }
    return body.length();
  }

  private Span span(int start, int end) {
    return new Span(start + shift, Math.max(start, end) + shift);
  }

  /** Columns of the library count code points. */
  private int offset(TomlPosition position) {
    int start = lines.startOf(Math.min(position.line(), lines.count()));
    int units = Math.min(position.column() - 1, body.codePointCount(start, body.length()));
    return body.offsetByCodePoints(start, Math.max(0, units));
  }
}
