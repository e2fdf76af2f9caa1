package org.bylint.rules.names;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bylint.language.Lexicon;

/**
 * The key of a name: what is left once the spellings that transliterations hesitate between are
 * made one. Two spellings with one key may be one name; it is no phonetic code, since phonetic
 * codes accept too many different names (after the signatures of JRC NewsExplorer, Steinberger and
 * Pouliquen, RANLP 2011). The rewrites stand in the lexicon {@code spelling-key}.
 */
final class SpellingKey {
  private static final String VOWELS = "aeiouy";

  private record Rewrite(
      String from, String to, boolean end, String before, String soft, String glide, String last) {}

  private final Map<Character, List<Rewrite>> rewrites = new HashMap<>();

  SpellingKey(Lexicon lexicon) {
    for (Lexicon.Entry e : lexicon.entries()) {
      String to = e.attribute("to", "");
      Rewrite r =
          new Rewrite(
              e.phrase(),
              to,
              e.has("end"),
              e.attribute("before", ""),
              e.attribute("soft", to),
              e.attribute("glide", to),
              e.attribute("final", to));
      rewrites.merge(e.phrase().charAt(0), List.of(r), SpellingKey::longestFirst);
    }
  }

  private static List<Rewrite> longestFirst(List<Rewrite> a, List<Rewrite> b) {
    return java.util.stream.Stream.concat(a.stream(), b.stream())
        .sorted(Comparator.comparingInt((Rewrite r) -> r.from.length()).reversed())
        .toList();
  }

  /** The key of a folded word. */
  String of(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      at += append(folded, at, key);
    }
    return key.toString();
  }

  private int append(String word, int at, StringBuilder key) {
    for (Rewrite r : rewrites.getOrDefault(word.charAt(at), List.of())) {
      int after = at + r.from.length();
      if (word.startsWith(r.from, at) && fits(r, word, after)) {
        add(written(r, word, after), key);
        return r.from.length();
      }
    }
    char c = word.charAt(at);
    boolean last = at + 1 == word.length();
    boolean silent =
        (c == 'h' && at > 0 && (last || VOWELS.indexOf(word.charAt(at - 1)) < 0))
            || (c == 'e' && last && at > 2)
            || !Character.isLetter(c);
    if (!silent) {
      add(String.valueOf(c), key);
    }
    return 1;
  }

  private static boolean fits(Rewrite r, String word, int after) {
    if (r.end) {
      return after == word.length();
    }
    return r.before.isEmpty()
        || (after < word.length() && r.before.indexOf(word.charAt(after)) >= 0);
  }

  private static String written(Rewrite r, String word, int after) {
    if (after == word.length()) {
      return r.last;
    }
    char next = word.charAt(after);
    if (!r.soft.equals(r.to) && (next == 'e' || next == 'i' || next == 'y')) {
      return r.soft;
    }
    return VOWELS.indexOf(next) >= 0 ? r.glide : r.to;
  }

  private static void add(String letters, StringBuilder key) {
    for (int i = 0; i < letters.length(); i++) {
      if (key.length() == 0 || key.charAt(key.length() - 1) != letters.charAt(i)) {
        key.append(letters.charAt(i));
      }
    }
  }

  /** A key without its vowels, save the first letter. */
  static String consonants(String key) {
    StringBuilder bare = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || VOWELS.indexOf(key.charAt(i)) < 0) {
        add(key.substring(i, i + 1), bare);
      }
    }
    return bare.toString();
  }
}
