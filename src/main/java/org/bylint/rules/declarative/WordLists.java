package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.language.Lexicon;

/**
 * Words of a page: one list for all languages, or one list for each.
 *
 * @param byLanguage lists by code; the empty code stands for all languages
 */
record WordLists(Map<String, List<String>> byLanguage) {

  /**
   * From the value of a parameter: a text, a list, or {@code {fr: [...], en: [...]}}.
   *
   * @param parameter its name, for messages
   */
  static WordLists of(String parameter, Object value) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> map) {
      map.forEach((language, list) -> lists.put(language.toString(), texts(parameter, list)));
      if (!List.of("fr", "en").containsAll(lists.keySet())) {
        throw new ParameterException(parameter, "must be a list, or {fr: [...], en: [...]}");
      }
    } else {
      lists.put("", texts(parameter, value));
    }
    return new WordLists(lists);
  }

  private static List<String> texts(String parameter, Object value) {
    List<?> list = value instanceof List<?> many ? many : List.of(value);
    List<String> texts = new ArrayList<>();
    for (Object item : list) {
      if (item instanceof List<?> || item instanceof Map<?, ?> || item.toString().isBlank()) {
        throw new ParameterException(parameter, "must be a list of words");
      }
      texts.add(item.toString().strip());
    }
    return List.copyOf(texts);
  }

  boolean isEmpty() {
    return byLanguage.values().stream().allMatch(List::isEmpty);
  }

  /** The words for a language. */
  List<String> in(String language) {
    List<String> words = new ArrayList<>(byLanguage.getOrDefault("", List.of()));
    words.addAll(byLanguage.getOrDefault(language, List.of()));
    return words;
  }

  List<Lexicon.Entry> entries(String language) {
    return in(language).stream().map(w -> new Lexicon.Entry(w, Map.of())).toList();
  }
}
