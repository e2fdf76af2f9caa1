package org.bylint.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.text.Nearest;

/** A YAML mapping in the order in which it is written. */
public final class YamlMap {
  private final YamlNode node;
  private final Map<String, Entry> entries;

  YamlMap(YamlNode node, Map<String, Entry> entries) {
    this.node = node;
    this.entries = entries;
  }

  /**
   * A key with its value.
   *
   * @param key the key as a node, for its place
   * @param name the key as text
   */
  public record Entry(YamlNode key, String name, YamlNode value) {}

  public YamlNode node() {
    return node;
  }

  public List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  /** The value of a key; empty also where nothing stands after the colon. */
  public Optional<YamlNode> get(String key) {
    return Optional.ofNullable(entries.get(key)).map(Entry::value).filter(v -> !v.isNothing());
  }

  public boolean has(String key) {
    return entries.containsKey(key);
  }

  /** The value of a key that must be there. */
  public YamlNode require(String key) throws YamlException {
    Optional<YamlNode> found = get(key);
    if (found.isEmpty()) {
      throw node.error("\"" + key + "\" is missing");
    }
    return found.get();
  }

  /** Refuses keys other than these, naming the nearest right one. */
  public void allowOnly(String what, Collection<String> keys) throws YamlException {
    for (Entry entry : entries.values()) {
      if (!keys.contains(entry.name())) {
        String hint = Nearest.hintOrAll(entry.name(), keys);
        throw entry.key().error("unknown " + what + " \"" + entry.name() + "\"" + hint);
      }
    }
  }
}
