package org.bylint.rules.names;

import java.util.Arrays;
import org.bylint.text.EditDistance;

/**
 * How far apart two folded words are.
 *
 * @param a one word
 * @param b the other
 * @param distance letters added, lost, changed or swapped
 * @param weighted the same with the costs of transliteration
 * @param keysEqual whether their keys are equal
 * @param keysNear whether one letter differs, on keys side by side of a keyboard
 * @param stranger by how many bits the letters of the first are more unusual than those of the
 *     second
 */
record Comparison(
    String a,
    String b,
    int distance,
    double weighted,
    boolean keysEqual,
    boolean keysNear,
    double stranger) {

  static Comparison of(String a, String b, SpellingModel model) {
    String keyA = model.keys().of(a);
    String keyB = model.keys().of(b);
    return new Comparison(
        a,
        b,
        EditDistance.of(a, b),
        model.costs().distance(a, b),
        keyA.equals(keyB),
        model.keyboard().slips(a, b),
        model.letters().strangeness(a) - model.letters().strangeness(b));
  }

  int longer() {
    return Math.max(a.length(), b.length());
  }

  double ratio() {
    return Math.min(1, weighted / longer());
  }

  boolean firstDiffers() {
    return a.charAt(0) != b.charAt(0);
  }

  boolean onlyFirstDiffers() {
    return firstDiffers() && a.length() == b.length() && a.substring(1).equals(b.substring(1));
  }

  boolean lastDiffers() {
    return a.charAt(a.length() - 1) != b.charAt(b.length() - 1);
  }

  /** Only the last letter differs or is added. */
  boolean onlyLastDiffers() {
    int shorter = Math.min(a.length(), b.length());
    int common = a.length() == b.length() ? shorter - 1 : shorter;
    return longer() - shorter <= 1 && a.regionMatches(0, b, 0, common) && !a.equals(b);
  }

  boolean oneIsPartOfTheOther() {
    String shorter = a.length() < b.length() ? a : b;
    String other = a.length() < b.length() ? b : a;
    return other.length() - shorter.length() >= 2
        && (other.startsWith(shorter) || other.endsWith(shorter));
  }

  boolean swapped() {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.length() == b.length()
        && i + 2 <= a.length()
        && EditDistance.swapped(a, b, i + 2, i + 2)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /** The same letters in another order, further apart than two neighbours exchanged. */
  boolean isAnagram() {
    return distance > 1 && sorted(a).equals(sorted(b));
  }

  private static String sorted(String word) {
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }

  /** Two letters that are not neighbours exchanged: Larveno, Lanvero. */
  boolean exchanged() {
    if (a.length() != b.length()) {
      return false;
    }
    int first = -1;
    int second = -1;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        if (second >= 0) {
          return false;
        }
        second = first >= 0 ? i : second;
        first = first >= 0 ? first : i;
      }
    }
    return second > first + 1
        && a.charAt(first) == b.charAt(second)
        && a.charAt(second) == b.charAt(first);
  }

  boolean differsByDoubling() {
    return !a.equals(b) && single(a).equals(single(b));
  }

  boolean sameVowels() {
    return only(a, true).equals(only(b, true));
  }

  boolean sameConsonants() {
    return only(a, false).equals(only(b, false));
  }

  private static String single(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  private static String only(String word, boolean vowels) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0 == vowels) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }
}
