package org.bylint.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A word or phrase list from {@code rules/lexicons}: one entry a line, {@code #} comments, and
 * optional attributes after a tab ({@code kind=admit}). Look-ups ignore case.
 */
public final class Lexicon {
  private final String name;
  private final Map<String, Entry> entries;
  private final List<Entry> inOrder;

  private Lexicon(String name, Map<String, Entry> entries) {
    this.name = name;
    this.entries = entries;
    inOrder = List.copyOf(entries.values());
  }

  /**
   * An entry.
   *
   * @param phrase as written in the file
   * @param attributes what follows the tab, {@code key=value} pairs; a bare word is a key with an
   *     empty value
   */
  public record Entry(String phrase, Map<String, String> attributes) {
    public boolean has(String attribute) {
      return attributes.containsKey(attribute);
    }

    public String attribute(String key, String otherwise) {
      return attributes.getOrDefault(key, otherwise);
    }
  }

  /** A lexicon from the lines of its file. */
  public static Lexicon parse(String name, List<String> lines) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      int tab = line.indexOf('\t');
      String phrase = (tab < 0 ? line : line.substring(0, tab)).strip();
      entries.put(key(phrase), new Entry(phrase, attributes(tab < 0 ? "" : line.substring(tab))));
    }
    return new Lexicon(name, entries);
  }

  public static Lexicon empty(String name) {
    return new Lexicon(name, Map.of());
  }

  private static Map<String, String> attributes(String text) {
    if (text.isBlank()) {
      return Map.of();
    }
    Map<String, String> found = new LinkedHashMap<>();
    for (String part : text.split("\t", -1)) {
      if (!part.isBlank()) {
        int equals = part.indexOf('=');
        found.put(
            equals < 0 ? part.strip() : part.substring(0, equals).strip(),
            equals < 0 ? "" : part.substring(equals + 1).strip());
      }
    }
    return found;
  }

  private static String key(String phrase) {
    return phrase.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  public String name() {
    return name;
  }

  public boolean contains(String phrase) {
    return entries.containsKey(key(phrase));
  }

  public Optional<Entry> find(String phrase) {
    return Optional.ofNullable(entries.get(key(phrase)));
  }

  /** All entries in the order of the file. */
  public List<Entry> entries() {
    return inOrder;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
