package org.bylint.rules.quotes;

import java.util.ArrayList;
import java.util.List;

/**
 * Two wordings of a quotation laid side by side by their longest common subsequence of words
 * (Wagner and Fischer 1974). Words cut from either end of one of them do not count.
 */
final class Wording {
  private final List<String> one;
  private final List<String> other;
  private final List<int[]> pairs;

  Wording(List<String> one, List<String> other) {
    this.one = one;
    this.other = other;
    pairs = pairs();
  }

  /**
   * Whether that many of a hundred words between the first and the last word of both are the same,
   * and not all: nothing left out with a mark, no other number.
   */
  boolean differsLittle(int percent) {
    if (pairs.isEmpty()) {
      return false;
    }
    List<String> first = window(one, 0);
    List<String> second = window(other, 1);
    int longer = Math.max(first.size(), second.size());
    int shorter = Math.min(one.size(), other.size());
    boolean alike =
        pairs.size() * 100 >= longer * percent && pairs.size() * 100 >= shorter * percent;
    return alike && pairs.size() < longer && isChanged(first, second);
  }

  /** Whether words were changed: not only left out at a mark, and no figure among them. */
  private boolean isChanged(List<String> first, List<String> second) {
    if (first.contains(Word.GAP) || second.contains(Word.GAP)) {
      return false;
    }
    return differing(0).stream().noneMatch(Wording::isFigure)
        && differing(1).stream().noneMatch(Wording::isFigure);
  }

  private static boolean isFigure(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** The words that differ in the first wording. */
  String first() {
    return shown(0);
  }

  /** The words that differ in the second wording. */
  String second() {
    return shown(1);
  }

  private String shown(int side) {
    List<String> words = differing(side);
    return words.isEmpty() ? "–" : String.join(" ", words);
  }

  private List<String> differing(int side) {
    List<String> words = side == 0 ? one : other;
    List<String> differing = new ArrayList<>();
    int next = 0;
    for (int i = pairs.get(0)[side]; i <= pairs.get(pairs.size() - 1)[side]; i++) {
      if (next < pairs.size() && pairs.get(next)[side] == i) {
        next++;
      } else {
        differing.add(words.get(i));
      }
    }
    return differing;
  }

  /** The words of one side that the other has not, at its ends too. */
  List<Integer> unpaired(int side) {
    List<Integer> unpaired = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < (side == 0 ? one : other).size(); i++) {
      if (next < pairs.size() && pairs.get(next)[side] == i) {
        next++;
      } else {
        unpaired.add(i);
      }
    }
    return unpaired;
  }

  private List<String> window(List<String> words, int side) {
    return words.subList(pairs.get(0)[side], pairs.get(pairs.size() - 1)[side] + 1);
  }

  private List<int[]> pairs() {
    int[][] lengths = new int[one.size() + 1][other.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = other.size() - 1; j >= 0; j--) {
        lengths[i][j] =
            one.get(i).equals(other.get(j))
                ? lengths[i + 1][j + 1] + 1
                : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
      }
    }
    List<int[]> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < other.size()) {
      if (one.get(i).equals(other.get(j))) {
        pairs.add(new int[] {i++, j++});
      } else if (lengths[i + 1][j] >= lengths[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    tighten(pairs);
    return pairs;
  }

  /** Moves each pair as near as it goes to the one behind: the same word may stand again there. */
  private void tighten(List<int[]> pairs) {
    for (int k = pairs.size() - 2; k >= 0; k--) {
      int[] pair = pairs.get(k);
      pair[0] = latest(one, pair[0], pairs.get(k + 1)[0]);
      pair[1] = latest(other, pair[1], pairs.get(k + 1)[1]);
    }
  }

  private static int latest(List<String> words, int at, int before) {
    int last = before - 1;
    while (!words.get(last).equals(words.get(at))) {
      last--;
    }
    return last;
  }
}
