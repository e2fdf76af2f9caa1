package org.bylint.rules.names;

import java.util.HashSet;
import java.util.Set;
import org.bylint.language.Lexicon;

/** Knows which keys lie side by side: Lypn for Lyon is a slip of the finger. */
final class Keyboard {
  private final Set<Integer> neighbours = new HashSet<>();

  Keyboard(Lexicon rows) {
    for (Lexicon.Entry e : rows.entries()) {
      String row = e.phrase();
      for (int i = 1; i < row.length(); i++) {
        neighbours.add(pair(row.charAt(i - 1), row.charAt(i)));
        neighbours.add(pair(row.charAt(i), row.charAt(i - 1)));
      }
    }
  }

  private static int pair(char a, char b) {
    return a << Character.SIZE | b;
  }

  /** Whether two folded words of one length differ by one letter, on keys side by side. */
  boolean slips(String a, String b) {
    int i = 0;
    while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.length() == b.length()
        && i < a.length()
        && a.substring(i + 1).equals(b.substring(i + 1))
        && neighbours.contains(pair(a.charAt(i), b.charAt(i)));
  }
}
