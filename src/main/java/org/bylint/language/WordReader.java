package org.bylint.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Looks words up for one thread, and remembers the last some thousand. Readings are those of
 * LanguageTool's taggers: of the word as written; of its lower-case form unless its case is mixed;
 * else, of a word in capitals, those of the name (FRANCE, France); else with œ for oe; else those
 * of a prefix and a word.
 */
final class WordReader {
  private static final int MEMORY = 1 << 14;

  private final DictionaryLookup lookup;
  private final boolean frequencies;
  private final Locale locale;
  private final Function<String, Morphology> tags;
  private final SortedLines corrections;
  private final Prefixes prefixes;
  private final Map<String, List<Reading>> known = new HashMap<>();

  /**
   * @param tags reads a tag of the dictionary
   * @param corrections readings added and struck out, as the build wrote them
   */
  WordReader(
      Dictionary dictionary,
      Locale locale,
      Function<String, Morphology> tags,
      SortedLines corrections,
      Prefixes prefixes) {
    this.lookup = new DictionaryLookup(dictionary);
    this.frequencies = dictionary.metadata.isFrequencyIncluded();
    this.locale = locale;
    this.tags = tags;
    this.corrections = corrections;
    this.prefixes = prefixes;
  }

  List<Reading> read(String word) {
    List<Reading> readings = known.get(word);
    if (readings == null) {
      if (known.size() >= MEMORY) {
        known.clear();
      }
      readings = List.copyOf(lookUp(Fold.plain(word)));
      known.put(word, readings);
    }
    return readings;
  }

  private List<Reading> lookUp(String word) {
    List<Reading> readings = inAnyCase(word);
    if (readings.isEmpty() && word.toLowerCase(locale).contains("oe")) {
      readings = inAnyCase(word.replace("oe", "œ").replace("OE", "Œ"));
    }
    return readings.isEmpty() ? prefixes.read(word, this::asWritten) : readings;
  }

  private List<Reading> inAnyCase(String word) {
    List<Reading> readings = asWritten(word);
    String lower = word.toLowerCase(locale);
    if (!lower.equals(word) && !Letters.isMixedCase(word)) {
      readings.addAll(asWritten(lower));
    }
    if (readings.isEmpty() && Letters.isAllCapitals(word)) {
      readings.addAll(asWritten(Letters.titleCase(lower)));
    }
    return readings;
  }

  private List<Reading> asWritten(String word) {
    List<Reading> readings = new ArrayList<>();
    for (WordData data : lookup.lookup(word)) {
      CharSequence stem = data.getStem();
      readings.add(new Reading(stem == null ? word : stem.toString(), tags.apply(tag(data))));
    }
    for (String correction : corrections.after(word + "\t")) {
      Reading reading = reading(correction.substring(1));
      if (correction.charAt(0) == '+') {
        readings.add(reading);
      } else {
        readings.remove(reading);
      }
    }
    return readings;
  }

  private Reading reading(String lemmaAndTag) {
    int tab = lemmaAndTag.indexOf('\t');
    return new Reading(lemmaAndTag.substring(0, tab), tags.apply(lemmaAndTag.substring(tab + 1)));
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
