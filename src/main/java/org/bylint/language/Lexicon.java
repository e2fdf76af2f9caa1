package org.bylint.language;

import java.util.HashMap;
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

  /** For the first word of each entry, how many words the longest entry that begins so has. */
  private final Lazy<Map<String, Integer>> openings = new Lazy<>(this::openings);

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

  /** Whether the word is an entry; spares the folding of its form. */
  public boolean contains(Token token) {
    return entries.containsKey(token.folded());
  }

  /** The entry that a word is; spares the folding of its form. */
  public Optional<Entry> find(Token token) {
    return Optional.ofNullable(entries.get(token.folded()));
  }

  /**
   * An entry found in a text.
   *
   * @param entry the entry
   * @param length how many tokens it covers
   */
  public record Match(Entry entry, int length) {}

  /** The longest entry that begins at this token; white space of any length counts as one space. */
  public Optional<Match> longest(List<Token> tokens, int from) {
    Integer most = openings.get().get(tokens.get(from).folded());
    if (most == null) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder(tokens.get(from).folded());
    Optional<Match> found = match(phrase, 1);
    for (int i = from + 1; i < tokens.size() && i - from < most; i++) {
      if (tokens.get(i).start() > tokens.get(i - 1).end()) {
        phrase.append(' ');
      }
      phrase.append(tokens.get(i).folded());
      Optional<Match> longer = match(phrase, i + 1 - from);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  private Optional<Match> match(CharSequence phrase, int length) {
    return Optional.ofNullable(entries.get(phrase.toString())).map(e -> new Match(e, length));
  }

  private Map<String, Integer> openings() {
    Map<String, Integer> found = new HashMap<>();
    for (String phrase : entries.keySet()) {
      int first = phrase.length();
      int words = 1;
      for (int i = phrase.length() - 2; i > 0; i--) {
        char c = phrase.charAt(i);
        if (c == ' ' || c == '\'' || c == '.') {
          words++;
          first = c == ' ' ? i : i + 1;
        }
      }
      found.merge(phrase.substring(0, first), words, Math::max);
      found.merge(phrase.substring(0, upToSpace(phrase)), words, Math::max);
    }
    return found;
  }

  private static int upToSpace(String phrase) {
    int space = phrase.indexOf(' ');
    return space < 0 ? phrase.length() : space;
  }

  /** All entries in the order of the file. */
  public List<Entry> entries() {
    return inOrder;
  }

  public boolean isEmpty() {
    return entries.isEmpty();
  }
}
