package org.bylint.yaml;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who wrote another one probably meant. */
public final class Nearest {
  private Nearest() {}

  /**
   * The nearest of the words by edit distance (insertion, deletion, substitution, swap of
   * neighbours: the "optimal string alignment" distance), where it is near enough to be meant.
   */
  public static Optional<String> to(String written, Collection<String> words) {
    String best = "";
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = distance(written, word);
      if (distance < least) {
        least = distance;
        best = word;
      }
    }
    int limit = Math.max(1, Math.max(written.length(), best.length()) / 3);
    return least <= limit ? Optional.of(best) : Optional.empty();
  }

  /** {@code ; did you mean "…"?} or nothing, to end a message with. */
  public static String hint(String written, Collection<String> words) {
    return to(written, words).map(w -> "; did you mean \"" + w + "\"?").orElse("");
  }

  /** The same, or all words where none is near. */
  public static String hintOrAll(String written, Collection<String> words) {
    String hint = hint(written, words);
    return hint.isEmpty() ? "; known: " + String.join(", ", words) : hint;
  }

  private static int distance(String left, String right) {
    String a = left.toLowerCase(Locale.ROOT);
    String b = right.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int least = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
