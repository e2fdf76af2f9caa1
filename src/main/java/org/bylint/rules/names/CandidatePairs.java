package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the spellings that are worth comparing without comparing all with all: those that are equal
 * once at most one letter is taken from each, those whose consonant keys are, and those that the
 * table of variants holds together.
 */
final class CandidatePairs {
  private static final int SHORT_KEY = 3;

  private CandidatePairs() {}

  /** Pairs of indices, the smaller first, in order. */
  static List<int[]> of(List<Spelling> spellings, SpellingModel model) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    Set<Long> seen = new LinkedHashSet<>();
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < spellings.size(); i++) {
      for (String block : blocks(spellings.get(i), model)) {
        List<Integer> members = blocks.computeIfAbsent(block, b -> new ArrayList<>(2));
        for (int j : members) {
          if (seen.add((long) j << 32 | i) && near(spellings.get(i), spellings.get(j))) {
            pairs.add(new int[] {j, i});
          }
        }
        members.add(i);
      }
    }
    return pairs;
  }

  private static boolean near(Spelling a, Spelling b) {
    return Math.abs(a.folded().length() - b.folded().length()) <= 3
        && !a.folded().equals(b.folded());
  }

  private static Set<String> blocks(Spelling spelling, SpellingModel model) {
    Set<String> blocks = new LinkedHashSet<>();
    String word = spelling.folded();
    blocks.add(word);
    for (int i = 0; i < word.length(); i++) {
      blocks.add(word.substring(0, i) + word.substring(i + 1));
    }
    String key = SpellingKey.consonants(model.keys().of(word));
    blocks.add("+" + key);
    for (int i = 0; i < key.length() && key.length() >= SHORT_KEY; i++) {
      blocks.add("+" + SpellingKey.consonants(key.substring(0, i) + key.substring(i + 1)));
    }
    for (NameVariants.Group group : model.variants().of(word)) {
      blocks.add("=" + group.preferred());
    }
    return blocks;
  }
}
