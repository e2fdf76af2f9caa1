package org.bylint.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.bylint.language.Morphology.Mood;

/**
 * Reads a word that the dictionary lacks as a prefix and a word that it has (anti-corruption,
 * vice-présidente), after LanguageTool's French tagger.
 */
final class Prefixes {
  private static final String VOWELS = "aeiouêàéèíòóïü";

  private final List<Lexicon.Entry> entries;

  Prefixes(Lexicon lexicon) {
    this.entries = lexicon.entries();
  }

  /** Readings with the prefix in front of the lemma; empty where there is no such word. */
  List<Reading> read(String word, Function<String, List<Reading>> dictionary) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (String kind : List.of("verb", "noun")) {
      for (Lexicon.Entry entry : entries) {
        String prefix = entry.phrase();
        if (entry.has(kind) && lower.startsWith(prefix)) {
          String rest = lower.substring(prefix.length());
          boolean joined = !prefix.endsWith("-") || kind.equals("verb");
          if (joined ? hasTwoSyllables(rest) : !rest.isEmpty()) {
            List<Reading> found = with(prefix, kind, dictionary.apply(rest));
            if (!found.isEmpty()) {
              return found;
            }
          }
        }
      }
    }
    return List.of();
  }

  private static List<Reading> with(String prefix, String kind, List<Reading> readings) {
    List<Reading> found = new ArrayList<>();
    for (Reading reading : readings) {
      if (fits(kind, reading.morphology())) {
        found.add(new Reading(prefix + reading.lemma(), reading.morphology()));
      }
    }
    return found;
  }

  private static boolean fits(String kind, Morphology morphology) {
    Pos pos = morphology.pos();
    return kind.equals("verb")
        ? pos == Pos.VERB
        : pos == Pos.NOUN || pos == Pos.ADJECTIVE || morphology.mood() == Mood.PAST_PARTICIPLE;
  }

  /** Two vowels with something between them, the first not at the start. */
  private static boolean hasTwoSyllables(String rest) {
    if (rest.startsWith("-")) {
      return false;
    }
    int first = 1;
    while (first < rest.length() && VOWELS.indexOf(rest.charAt(first)) < 0) {
      first++;
    }
    for (int i = first + 2; i < rest.length(); i++) {
      if (VOWELS.indexOf(rest.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
