package org.bylint.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** Looks words up in the dictionary for one thread, and remembers the last some thousand. */
final class WordReader {
  private static final int MEMORY = 1 << 14;

  private final DictionaryLookup lookup;
  private final boolean frequencies;
  private final Locale locale;
  private final Function<String, Morphology> tags;
  private final Map<String, List<Reading>> known = new HashMap<>();

  WordReader(Dictionary dictionary, Locale locale, Function<String, Morphology> tags) {
    this.lookup = new DictionaryLookup(dictionary);
    this.frequencies = dictionary.metadata.isFrequencyIncluded();
    this.locale = locale;
    this.tags = tags;
  }

  List<Reading> read(String word) {
    List<Reading> readings = known.get(word);
    if (readings == null) {
      if (known.size() >= MEMORY) {
        known.clear();
      }
      readings = List.copyOf(lookUp(Normalizer.normalize(word, Normalizer.Form.NFC)));
      known.put(word, readings);
    }
    return readings;
  }

  private List<Reading> lookUp(String word) {
    String plain = word.replace('’', '\'');
    String lower = plain.toLowerCase(locale);
    List<Reading> readings = new ArrayList<>();
    add(plain, readings);
    if (!lower.equals(plain)) {
      add(lower, readings);
    }
    return readings;
  }

  private void add(String word, List<Reading> into) {
    for (WordData data : lookup.lookup(word)) {
      CharSequence stem = data.getStem();
      into.add(new Reading(stem == null ? word : stem.toString(), tags.apply(tag(data))));
    }
  }

  /** The tag, without the letter for the frequency of the word that some dictionaries append. */
  private String tag(WordData data) {
    CharSequence tag = data.getTag();
    if (tag == null) {
      return "";
    }
    int length = tag.length() - (frequencies && tag.length() > 1 ? 1 : 0);
    return tag.subSequence(0, length).toString();
  }
}
