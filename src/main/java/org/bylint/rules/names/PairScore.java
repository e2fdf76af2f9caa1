package org.bylint.rules.names;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bylint.language.Language;

/**
 * Adds up the signs that two close spellings are one name. Signs and weights stand in the lexicon
 * {@code spelling-weights}; they were fitted on pairs from news articles by logistic regression.
 */
final class PairScore {
  private static final double FAR = 0.30;
  private static final double MOST_BITS = 12;
  private static final int MOST_LETTERS = 12;
  private static final int SHORT_WORD = 6;
  private static final int PUN = 4;
  private static final int LONGEST_PUN = 7;

  private final Map<String, Double> signs = new LinkedHashMap<>();

  private PairScore(NamePair pair, SpellingModel model) {
    addDistance(pair.comparison());
    addShape(pair.comparison());
    addContext(pair);
    addKnowledge(pair, model);
    addLetters(pair);
  }

  /** The weighted sum of the signs; without bound where the two are too far apart. */
  static double of(NamePair pair, SpellingModel model) {
    Comparison c = pair.comparison();
    if (c.ratio() > FAR && c.distance() > 2) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs(pair, model).entrySet()) {
      sum += sign.getValue() * model.weight(sign.getKey());
    }
    return sum;
  }

  /** The signs that hold, each with its amount. */
  static Map<String, Double> signs(NamePair pair, SpellingModel model) {
    return new PairScore(pair, model).signs;
  }

  private void addDistance(Comparison c) {
    double r = c.ratio();
    int m = c.longer();
    add("bias", true);
    add("d1", c.distance() == 1);
    add("d2", c.distance() == 2);
    add("d3", c.distance() >= 3);
    add("tk", c.keysEqual());
    add("tk_d2", c.keysEqual() && c.distance() >= 2);
    signs.put("r", r);
    signs.put("r2", r * r);
    signs.put("rlong", m >= 8 ? r : 0);
    add("wlow", c.weighted() <= 0.35 && m >= 5);
    add("wlow2", r <= 0.06 && m >= 6);
  }

  private void addShape(Comparison c) {
    add("short", c.longer() <= 5);
    add("long", c.longer() >= 9);
    signs.put("d2_len", c.distance() == 2 ? Math.min(c.longer(), MOST_LETTERS) - SHORT_WORD : 0.0);
    add("first", c.firstDiffers());
    add("initsub", c.onlyFirstDiffers());
    add("fin", c.onlyLastDiffers());
    add("lastdiff", c.lastDiffers());
    add("vowonly", c.sameConsonants());
    add("consonly", c.sameVowels());
    add("transp", c.swapped());
    add("dbl", c.differsByDoubling());
    add("anagram", c.isAnagram());
    add("exchange", c.exchanged() && c.longer() > SHORT_WORD);
    add("key", c.keysNear());
    add("key_fin", c.keysNear() && c.onlyLastDiffers());
  }

  private void addContext(NamePair pair) {
    int low = pair.rarer();
    add("share", pair.sharesNeighbour());
    add("sharesim", pair.sharesNeighbour() && pair.comparison().ratio() <= 0.25);
    add("conf", pair.contradicts());
    add("confafter", pair.a().contradictsAfter(pair.b()));
    add("wordbefore", pair.a().sharesWordBefore(pair.b()));
    add("hapax", low == 1 && pair.commoner() >= 2);
    add("hapax4", low == 1 && pair.commoner() >= 4);
    add("lo2", low >= 2);
    add("hyphen", pair.a().form().indexOf('-') > 0);
  }

  private void addKnowledge(NamePair pair, SpellingModel model) {
    boolean once = pair.oneKnown() && pair.unknown().count() == 1;
    add("one", pair.oneKnown());
    add("bothunk", !pair.aKnown() && !pair.bKnown());
    add("unfreq", pair.unknownIsFrequent());
    add("d1_one", once && pair.comparison().distance() == 1);
    add("d2_one", once && pair.comparison().distance() == 2);
    add("ordinary", pair.oneKnown() && pair.commoner() == 1 && isOrdinary(pair.known(), model));
    boolean fin = pair.comparison().onlyLastDiffers();
    add("lostfin", fin && suspect(pair).length() < other(pair).length());
    add("gainfin", fin && suspect(pair).length() > other(pair).length());
    add("pun", isPun(pair, model.language()));
  }

  /** An ordinary word that may well stand beside a name: Route, Rouve. */
  private static boolean isOrdinary(Spelling known, SpellingModel model) {
    return model.language().knows(Words.lower(known.form()))
        && !model.givenNames().contains(known.form());
  }

  /** The suspect form ends in a word that the other does not have: a play on words (Bordogeek). */
  private static boolean isPun(NamePair pair, Language language) {
    String suspect = suspect(pair);
    String other = other(pair);
    int from = 0;
    while (from < Math.min(suspect.length(), other.length())
        && suspect.charAt(from) == other.charAt(from)) {
      from++;
    }
    int last = Math.min(from, suspect.length() - PUN);
    for (int i = Math.max(1, suspect.length() - LONGEST_PUN); i <= last; i++) {
      if (language.knows(suspect.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private static String suspect(NamePair pair) {
    return pair.aIsSuspect() ? pair.comparison().a() : pair.comparison().b();
  }

  private static String other(NamePair pair) {
    return pair.aIsSuspect() ? pair.comparison().b() : pair.comparison().a();
  }

  /** How much stranger the letters of the suspect form are: the unknown one, else the rarer. */
  private void addLetters(NamePair pair) {
    double bits = pair.comparison().stranger();
    if (pair.oneKnown()) {
      bits = pair.aKnown() ? -bits : bits;
    } else if (pair.a().count() != pair.b().count()) {
      bits = pair.a().count() > pair.b().count() ? -bits : bits;
    } else {
      bits = Math.abs(bits);
    }
    double slip = Math.max(-MOST_BITS, Math.min(MOST_BITS, bits));
    signs.put("slip", Math.max(0, slip));
    signs.put("slip_one", pair.oneKnown() ? Math.max(0, slip) : 0);
  }

  private void add(String sign, boolean holds) {
    if (holds) {
      signs.put(sign, 1.0);
    }
  }
}
