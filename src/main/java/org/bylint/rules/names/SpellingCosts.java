package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import org.bylint.language.Lexicon;
import org.bylint.text.EditDistance;

/**
 * Weighted distance of two spellings: groups of letters that stand for one sound in different
 * transliterations are near (sh, ch), others far. The costs stand in the lexicon {@code
 * spelling-costs}.
 */
final class SpellingCosts {
  private static final String VOWELS = "aeiouy";
  private static final int LETTERS = 128;

  private record Exchange(String from, String to, double cost) {}

  private final List<List<Exchange>> byLastLetter = new ArrayList<>();
  private final double change;
  private final double swap;
  private final double consonant;
  private final double vowel;
  private final double silentH;
  private final double finalE;
  private final double doubleConsonant;
  private final double doubleVowel;

  SpellingCosts(Lexicon lexicon) {
    for (int i = 0; i < LETTERS; i++) {
      byLastLetter.add(new ArrayList<>());
    }
    for (Lexicon.Entry e : lexicon.entries()) {
      int slash = e.phrase().indexOf('/');
      if (slash > 0) {
        String a = e.phrase().substring(0, slash);
        String b = e.phrase().substring(slash + 1);
        double cost = Double.parseDouble(e.attribute("cost", "1"));
        byLastLetter.get(a.charAt(a.length() - 1)).add(new Exchange(a, b, cost));
        byLastLetter.get(b.charAt(b.length() - 1)).add(new Exchange(b, a, cost));
      }
    }
    change = cost(lexicon, "change a letter");
    swap = cost(lexicon, "swap two letters");
    consonant = cost(lexicon, "add a consonant");
    vowel = cost(lexicon, "add a vowel");
    silentH = cost(lexicon, "add an h");
    finalE = cost(lexicon, "add a final e");
    doubleConsonant = cost(lexicon, "double a consonant");
    doubleVowel = cost(lexicon, "double a vowel");
  }

  private static double cost(Lexicon lexicon, String entry) {
    return lexicon.find(entry).map(e -> Double.parseDouble(e.attribute("cost", "1"))).orElse(1.0);
  }

  /** The cost of turning one folded word into the other. */
  double distance(String a, String b) {
    double[][] d = new double[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      d[i][0] = d[i - 1][0] + added(a, i - 1);
    }
    for (int j = 1; j <= b.length(); j++) {
      d[0][j] = d[0][j - 1] + added(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        d[i][j] = cell(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private double cell(String a, String b, int i, int j, double[][] d) {
    char x = a.charAt(i - 1);
    double best = d[i - 1][j - 1] + (x == b.charAt(j - 1) ? 0 : change);
    best = Math.min(best, d[i - 1][j] + added(a, i - 1));
    best = Math.min(best, d[i][j - 1] + added(b, j - 1));
    if (EditDistance.swapped(a, b, i, j)) {
      best = Math.min(best, d[i - 2][j - 2] + swap);
    }
    if (x < LETTERS) {
      for (Exchange e : byLastLetter.get(x)) {
        if (e.from.length() <= i
            && e.to.length() <= j
            && a.startsWith(e.from, i - e.from.length())
            && b.startsWith(e.to, j - e.to.length())) {
          best = Math.min(best, d[i - e.from.length()][j - e.to.length()] + e.cost);
        }
      }
    }
    return best;
  }

  private double added(String word, int at) {
    char c = word.charAt(at);
    boolean isVowel = VOWELS.indexOf(c) >= 0;
    if (at > 0 && word.charAt(at - 1) == c) {
      return isVowel ? doubleVowel : doubleConsonant;
    }
    if (c == 'e' && at + 1 == word.length()) {
      return finalE;
    }
    return c == 'h' ? silentH : isVowel ? vowel : consonant;
  }
}
