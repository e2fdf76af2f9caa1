package org.bylint.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a registry as people edit it: a YAML list of entries, as in {@code rules/sources}. */
public final class RegistryFile {
  private RegistryFile() {}

  /**
   * The entries in the order of the file.
   *
   * @throws IllegalArgumentException when the text is not YAML or an entry lacks its id or name;
   *     the message names the entry
   */
  public static List<SourceRecord> parse(String yaml) {
    Object loaded;
    try {
      loaded = new Load(LoadSettings.builder().build()).loadFromString(yaml);
    } catch (YamlEngineException e) {
      throw new IllegalArgumentException("registry of sources: " + e.getMessage(), e);
    }
    if (!(loaded instanceof List<?> entries)) {
      throw new IllegalArgumentException("registry of sources: a list of entries is expected");
    }
    List<SourceRecord> records = new ArrayList<>();
    for (Object entry : entries) {
      if (!(entry instanceof Map<?, ?> map)) {
        throw new IllegalArgumentException("registry of sources: not an entry: " + entry);
      }
      records.add(record(map));
    }
    return List.copyOf(records);
  }

  private static SourceRecord record(Map<?, ?> entry) {
    String id = text(entry, "id", "");
    Map<String, String> names = new LinkedHashMap<>();
    if (entry.get("name") instanceof Map<?, ?> map) {
      map.forEach((language, name) -> names.put(language.toString(), name.toString()));
    } else if (entry.containsKey("name")) {
      names.put("fr", text(entry, "name", ""));
    }
    if (id.isEmpty() || names.isEmpty()) {
      throw new IllegalArgumentException("registry of sources: id or name is missing: " + entry);
    }
    return new SourceRecord(
        id,
        names,
        list(entry, "aliases"),
        list(entry, "ambiguous"),
        text(entry, "kind", "online"),
        text(entry, "country", ""),
        list(entry, "domains"),
        text(entry, "ownership", "unknown"),
        list(entry, "references"));
  }

  private static String text(Map<?, ?> entry, String key, String otherwise) {
    Object value = entry.get(key);
    return value == null ? otherwise : value.toString();
  }

  private static List<String> list(Map<?, ?> entry, String key) {
    return entry.get(key) instanceof List<?> values
        ? values.stream().map(Object::toString).toList()
        : List.of();
  }
}
