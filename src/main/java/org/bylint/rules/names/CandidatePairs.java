package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.text.EditDistance;

/**
 * Finds the spellings that are worth comparing without comparing all with all: those that are equal
 * once at most one letter is taken from each, those whose consonant keys are, and those that the
 * table of variants holds together. Lists of thousands of names made of few syllables are compared
 * in part: the work grows with the number of spellings, whatever they are.
 */
final class CandidatePairs {
  private static final int SHORT_KEY = 3;
  private static final int MOST_APART = 2;

  /** So many spellings that share a sign fill it; in news articles they are ten at most. */
  private static final int CROWD = 32;

  /** So many earlier spellings are near one; in news articles they are five at most. */
  private static final int MOST_PARTNERS = 10;

  private CandidatePairs() {}

  /** Pairs of indices, the smaller first, in order. */
  static List<int[]> of(List<Spelling> spellings, SpellingModel model, HouseSpelling house) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    List<int[]> pairs = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    int[] met = new int[spellings.size()];
    for (int i = 0; i < spellings.size(); i++) {
      Spelling spelling = spellings.get(i);
      int partners = 0;
      keys.add(model.keys().of(spelling.folded()));
      for (String block : blocks(spelling.folded(), keys.get(i), model, house)) {
        List<Integer> members = blocks.computeIfAbsent(block, b -> new ArrayList<>(2));
        for (int j : members) {
          if (met[j] != i
              && partners < MOST_PARTNERS
              && (keys.get(i).equals(keys.get(j))
                  || areNear(spellings.get(j), spelling, model.variants(), house))) {
            pairs.add(new int[] {j, i});
            partners++;
          }
          met[j] = i;
        }
        if (members.size() < CROWD) {
          members.add(i);
        }
      }
    }
    return pairs;
  }

  private static boolean areNear(
      Spelling a, Spelling b, NameVariants variants, HouseSpelling house) {
    boolean near =
        Math.abs(a.folded().length() - b.folded().length()) <= MOST_APART
            && EditDistance.between(a.folded(), b.folded(), MOST_APART) <= MOST_APART;
    return near
        || variants.common(a.folded(), b.folded()).isPresent()
        || house.groups(a.folded()).stream().anyMatch(house.groups(b.folded())::contains);
  }

  private static Set<String> blocks(
      String word, String key, SpellingModel model, HouseSpelling house) {
    Set<String> blocks = new LinkedHashSet<>();
    blocks.add(word);
    for (int i = 0; i < word.length(); i++) {
      blocks.add(word.substring(0, i) + word.substring(i + 1));
    }
    String bare = SpellingKey.consonants(key);
    blocks.add("+" + bare);
    for (int i = 0; i < bare.length() && bare.length() >= SHORT_KEY; i++) {
      blocks.add("+" + SpellingKey.consonants(bare.substring(0, i) + bare.substring(i + 1)));
    }
    for (NameVariants.Group group : model.variants().of(word)) {
      blocks.add("=" + group.preferred());
    }
    for (String right : house.groups(word)) {
      blocks.add("#" + right);
    }
    return blocks;
  }
}
