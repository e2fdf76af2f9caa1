package org.bylint.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A word list that readers need before the language of an article is known, from {@code
 * rules/lexicons/common}.
 */
public final class WordList {
  private final Map<String, String> entries;

  private WordList(Map<String, String> entries) {
    this.entries = entries;
  }

  /** A list from its entries and what stands after the tab of each. */
  static WordList of(Map<String, String> entries) {
    return new WordList(entries);
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
