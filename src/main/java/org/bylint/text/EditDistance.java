package org.bylint.text;

/**
 * Number of slips of the keyboard between two short words: a letter too many, one missing, one for
 * another, two neighbours exchanged (optimal string alignment, Damerau 1964).
 */
public final class EditDistance {
  private EditDistance() {}

  /** The distance, however great. */
  public static int of(String a, String b) {
    return between(a, b, Math.max(a.length(), b.length()));
  }

  /** The distance, or {@code limit + 1} as soon as it is known to be greater. */
  public static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        row[j] = step(a, b, i, j, before, last, row);
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return Math.min(last[b.length()], limit + 1);
  }

  private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cost = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + same);
    return swapped(a, b, i, j) ? Math.min(cost, before[j - 2] + 1) : cost;
  }

  /** Whether the two letters before these places are the same two, exchanged. */
  public static boolean swapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1)
        && a.charAt(i - 1) != a.charAt(i - 2);
  }
}
