package org.bylint.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word list that readers need before the language of an article is known, from {@code
 * rules/lexicons/common}. All of them are compiled into one small resource.
 */
public final class WordList {
  /** Where the build writes the lists, in the package {@code org.bylint.data}. */
  public static final String RESOURCE = "reader-words.txt";

  private final Map<String, String> entries;

  private WordList(Map<String, String> entries) {
    this.entries = entries;
  }

  /** All lists by the name of their file, without {@code .txt}. */
  public static Map<String, WordList> load() {
    try (InputStream in = WordList.class.getResourceAsStream("/org/bylint/data/" + RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the build step that writes " + RESOURCE + " did not run");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, WordList> read(BufferedReader lines) throws IOException {
    Map<String, WordList> lists = new LinkedHashMap<>();
    Map<String, String> current = new LinkedHashMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int tab = line.indexOf('\t');
      if (line.startsWith("[")) {
        current = new LinkedHashMap<>();
        lists.put(line.substring(1, line.length() - 1), new WordList(current));
      } else if (tab < 0) {
        current.put(fold(line), "");
      } else {
        current.put(fold(line.substring(0, tab)), line.substring(tab + 1));
      }
    }
    return lists;
  }

  /** How words are compared: lower case, with straight apostrophes; the length stays the same. */
  public static String fold(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  public boolean contains(String word) {
    return entries.containsKey(fold(word));
  }

  /** What stands after the tab of an entry; empty for an unknown word or one without. */
  public String attribute(String word) {
    return entries.getOrDefault(fold(word), "");
  }

  /** The entries, lower case, with straight apostrophes, in the order of the file. */
  public Set<String> words() {
    return entries.keySet();
  }
}
