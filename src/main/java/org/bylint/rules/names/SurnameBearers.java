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
 * Joins a surname alone with the full name of the one person who often bears it; where two people
 * do, nobody can tell across articles who is meant.
 */
final class SurnameBearers {
  /** Articles with the full name, at least. */
  private static final int FILES = 3;

  /** Articles for each one with another bearer, at least. */
  private static final int RATIO = 4;

  private final Language language;
  private final Map<String, List<String>> bearers = new HashMap<>();

  private SurnameBearers(Language language) {
    this.language = language;
  }

  /**
   * The entries, surnames joined with full names.
   *
   * @param entries by what their spellings have in common
   */
  static Map<String, NameEntry> joined(String language, Map<String, NameEntry> entries) {
    SurnameBearers surnames = new SurnameBearers(Languages.of(language));
    entries.forEach(surnames::addFullName);
    Map<String, NameEntry> joined = new LinkedHashMap<>(entries);
    for (Map.Entry<String, NameEntry> entry : entries.entrySet()) {
      String bearer = surnames.bearer(entry.getKey(), entry.getValue(), entries);
      NameEntry full = joined.get(bearer);
      if (full != null) {
        joined.put(bearer, full.withMentions(entry.getValue()));
        joined.remove(entry.getKey());
      }
    }
    return joined;
  }

  private void addFullName(String key, NameEntry entry) {
    if (entry.kind() != Name.Kind.PERSON) {
      return;
    }
    List<String> words = NameShapes.words(Folding.fold(entry.mostFrequent()));
    for (int i = 1; i < words.size(); i++) {
      String surname = Words.joined(String.join(" ", words.subList(i, words.size())));
      bearers.computeIfAbsent(surname, s -> new ArrayList<>(1)).add(key);
    }
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
