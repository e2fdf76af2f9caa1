package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.analysis.Name;
import org.bylint.language.Language;
import org.bylint.language.Languages;
import org.bylint.text.Folding;

/**
 * Joins a surname alone with the full name of the one person who often bears it (where two people
 * do, nobody can tell across articles who is meant), and a name with the same without its article
 * (Le Havre, au Havre).
 */
final class ShortNames {
  /** Articles with the full name, at least. */
  private static final int FILES = 3;

  /** Articles for each one with another bearer, at least. */
  private static final int RATIO = 4;

  private final Language language;
  private final Map<String, List<String>> bearers = new HashMap<>();
  private final Map<String, String> withArticle = new HashMap<>();

  private ShortNames(Language language) {
    this.language = language;
  }

  /**
   * The entries, surnames joined with full names.
   *
   * @param entries by what their spellings have in common
   */
  static Map<String, NameEntry> joined(String language, Map<String, NameEntry> entries) {
    ShortNames names = new ShortNames(Languages.of(language));
    entries.forEach(names::addFullName);
    Map<String, NameEntry> joined = new LinkedHashMap<>(entries);
    for (Map.Entry<String, NameEntry> entry : entries.entrySet()) {
      String whole = names.whole(entry.getKey(), entry.getValue(), entries);
      NameEntry full = joined.get(whole);
      if (full != null) {
        joined.put(whole, full.withMentions(entry.getValue()));
        joined.remove(entry.getKey());
      }
    }
    return joined;
  }

  private void addFullName(String key, NameEntry entry) {
    List<String> parts = NameShapes.words(entry.mostFrequent());
    if (parts.size() > 1 && language.lexicon("definite-articles").contains(parts.get(0))) {
      String bare = ArticleNames.key(String.join(" ", parts.subList(1, parts.size())));
      withArticle.merge(bare, key, (a, b) -> a.compareTo(b) < 0 ? a : b);
    }
    if (entry.kind() != Name.Kind.PERSON) {
      return;
    }
    List<String> words = NameShapes.words(Folding.fold(entry.mostFrequent()));
    for (int i = 1; i < words.size(); i++) {
      String surname = Words.joined(String.join(" ", words.subList(i, words.size())));
      bearers.computeIfAbsent(surname, s -> new ArrayList<>(1)).add(key);
    }
  }

  /** Key of the name that an entry shortens; empty where there is none. */
  private String whole(String key, NameEntry entry, Map<String, NameEntry> entries) {
    String longer = withArticle.getOrDefault(key, "");
    NameEntry other = entries.get(longer);
    return other != null
            && other.kind() == entry.kind()
            && other.articles() * RATIO >= entry.articles()
        ? longer
        : bearer(key, entry, entries);
  }

  /** Key of the one person who often bears a surname; empty where there is none. */
  private String bearer(String surname, NameEntry alone, Map<String, NameEntry> entries) {
    boolean person = alone.kind() == Name.Kind.PERSON || alone.kind() == Name.Kind.OTHER;
    if (!person || !bearers.containsKey(surname) || isOtherwiseKnown(alone.mostFrequent())) {
      return "";
    }
    String most = "";
    int first = 0;
    int second = 0;
    for (String key : bearers.getOrDefault(surname, List.of())) {
      NameEntry entry = entries.get(key);
      int articles = entry == null ? 0 : entry.articles();
      if (articles > first) {
        second = first;
        first = articles;
        most = key;
      } else {
        second = Math.max(second, articles);
      }
    }
    return first >= FILES && first >= RATIO * second ? most : "";
  }

  /** A place, a given name or an ordinary word. */
  private boolean isOtherwiseKnown(String word) {
    return language.lexicon("places").contains(word)
        || language.lexicon("given-names").contains(word)
        || language.knows(Words.lower(word));
  }
}
