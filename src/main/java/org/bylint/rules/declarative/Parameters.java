package org.bylint.rules.declarative;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters that a rule page gives to its declarative check. */
public final class Parameters {
  private final Map<String, Object> values;

  public Parameters(Map<String, Object> values) {
    this.values = values;
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  public String text(String name) {
    return optionalText(name).orElseThrow(() -> new ParameterException(name, "is missing"));
  }

  public Optional<String> optionalText(String name) {
    Object value = values.get(name);
    if (value instanceof List<?> || value instanceof Map<?, ?>) {
      throw new ParameterException(name, "must be a text");
    }
    return Optional.ofNullable(value).map(Object::toString);
  }

  public boolean flag(String name) {
    Object value = values.getOrDefault(name, false);
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw new ParameterException(name, "must be true or false");
  }

  public int integer(String name, int otherwise) {
    Object value = values.getOrDefault(name, (long) otherwise);
    if (value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
      return number.intValue();
    }
    throw new ParameterException(name, "must be a whole number, 0 or more");
  }

  /** A list of texts, or the one text that stands without brackets; empty where it is left out. */
  public List<String> texts(String name) {
    Object value = values.getOrDefault(name, List.of());
    if (value instanceof Map<?, ?>) {
      throw new ParameterException(name, "must be a list");
    }
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  /** Words, for all languages or for each; empty where they are left out. */
  WordLists wordLists(String name) {
    return WordLists.of(name, values.getOrDefault(name, List.of()));
  }

  /** The value as it is written; an empty text where it is left out. */
  Object value(String name) {
    return values.getOrDefault(name, "");
  }

  /** This one parameter without the others. */
  Parameters only(String name) {
    return new Parameters(Map.of(name, value(name)));
  }

  /** Keys with one text each, in the order of the page. */
  public Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    if (!(values.getOrDefault(name, Map.of()) instanceof Map<?, ?> map)) {
      throw new ParameterException(name, "must be keys and values");
    }
    map.forEach((key, value) -> pairs.put(key.toString(), value.toString()));
    return pairs;
  }

  /** One of several words. */
  public String choice(String name, List<String> words) {
    String word = optionalText(name).orElse(words.get(0));
    if (!words.contains(word)) {
      throw new ParameterException(name, "must be one of " + String.join(", ", words));
    }
    return word;
  }
}
