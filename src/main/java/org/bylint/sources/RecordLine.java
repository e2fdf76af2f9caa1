package org.bylint.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An entry of the registry as one line: tabs between fields, vertical bars in lists and names. */
final class RecordLine {
  private RecordLine() {}

  static String write(SourceRecord record) {
    List<String> names = new ArrayList<>();
    for (Map.Entry<String, String> name : new TreeMap<>(record.names()).entrySet()) {
      names.add(name.getKey() + "=" + name.getValue());
    }
    return String.join(
        "\t",
        record.id(),
        String.join("|", names),
        String.join("|", record.aliases()),
        String.join("|", record.ambiguous()),
        record.kind(),
        record.country(),
        String.join("|", record.domains()),
        record.ownership(),
        String.join("|", record.references()));
  }

  static SourceRecord parse(String line) {
    List<String> f = split(line, '\t');
    return new SourceRecord(
        f.get(0),
        names(f.get(1)),
        split(f.get(2), '|'),
        split(f.get(3), '|'),
        f.get(4),
        f.get(5),
        split(f.get(6), '|'),
        f.get(7),
        split(f.get(8), '|'));
  }

  private static Map<String, String> names(String field) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String pair : split(field, '|')) {
      int equals = pair.indexOf('=');
      names.put(pair.substring(0, equals), pair.substring(equals + 1));
    }
    return names;
  }

  /** The parts between separators; none of an empty text. */
  static List<String> split(String text, char by) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int at = text.indexOf(by); at >= 0; at = text.indexOf(by, start)) {
      parts.add(text.substring(start, at));
      start = at + 1;
    }
    if (start > 0 || !text.isEmpty()) {
      parts.add(text.substring(start));
    }
    return parts;
  }
}
