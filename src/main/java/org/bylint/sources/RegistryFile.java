package org.bylint.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.yaml.YamlException;
import org.bylint.yaml.YamlMap;
import org.bylint.yaml.YamlNode;
import org.bylint.yaml.YamlReader;

/** Reads a registry as people edit it: a YAML list of entries, as in {@code rules/sources}. */
public final class RegistryFile {
  private static final List<String> KEYS =
      List.of(
          "id",
          "name",
          "aliases",
          "ambiguous",
          "kind",
          "country",
          "domains",
          "ownership",
          "references");

  private RegistryFile() {}

  /**
   * The entries in the order of the file.
   *
   * @param file how messages name it
   * @throws YamlException when the text is not YAML, an entry lacks its id or name, or has a key
   *     that there is not
   */
  public static List<SourceRecord> parse(String file, String yaml) throws YamlException {
    List<SourceRecord> records = new ArrayList<>();
    Optional<YamlNode> root = YamlReader.read(file, yaml, 1);
    if (root.isPresent()) {
      for (YamlNode entry : root.get().list()) {
        records.add(record(entry.map()));
      }
    }
    return List.copyOf(records);
  }

  private static SourceRecord record(YamlMap entry) throws YamlException {
    entry.allowOnly("key", KEYS);
    return new SourceRecord(
        entry.require("id").text(),
        names(entry.require("name")),
        texts(entry, "aliases"),
        texts(entry, "ambiguous"),
        text(entry, "kind", "online"),
        text(entry, "country", ""),
        texts(entry, "domains"),
        text(entry, "ownership", "unknown"),
        texts(entry, "references"));
  }

  /** By language; a name without one is that of all. */
  private static Map<String, String> names(YamlNode name) throws YamlException {
    if (!name.isMap()) {
      return Map.of("fr", name.text());
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (YamlMap.Entry entry : name.map().entries()) {
      names.put(entry.name(), entry.value().text());
    }
    if (names.isEmpty()) {
      throw name.error("expected a name, found none");
    }
    return names;
  }

  private static String text(YamlMap entry, String key, String otherwise) throws YamlException {
    Optional<YamlNode> value = entry.get(key);
    return value.isPresent() ? value.get().text() : otherwise;
  }

  private static List<String> texts(YamlMap entry, String key) throws YamlException {
    Optional<YamlNode> value = entry.get(key);
    return value.isPresent() ? value.get().texts() : List.of();
  }
}
