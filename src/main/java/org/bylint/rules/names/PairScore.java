package org.bylint.rules.names;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adds up the signs that two close spellings are one name. Signs and weights stand in the lexicon
 * {@code spelling-weights}; they were fitted on pairs from news articles by logistic regression.
 */
final class PairScore {
  private static final double FAR = 0.30;
  private static final double MOST_BITS = 12;

  private final Map<String, Double> signs = new LinkedHashMap<>();

  private PairScore(NamePair pair) {
    addDistance(pair.comparison());
    addShape(pair.comparison());
    addContext(pair);
    addLetters(pair);
  }

  /** The weighted sum of the signs; without bound where the two are too far apart. */
  static double of(NamePair pair, SpellingModel model) {
    Comparison c = pair.comparison();
    if (c.ratio() > FAR && c.distance() > 2) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (Map.Entry<String, Double> sign : signs(pair).entrySet()) {
      sum += sign.getValue() * model.weight(sign.getKey());
    }
    return sum;
  }

  /** The signs that hold, each with its amount. */
  static Map<String, Double> signs(NamePair pair) {
    return new PairScore(pair).signs;
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
    add("tk_long", c.keysEqual() && m >= 8);
    signs.put("r", r);
    signs.put("r2", r * r);
    signs.put("rlong", m >= 8 ? r : 0);
    add("wlow", c.weighted() <= 0.35 && m >= 5);
    add("wlow2", r <= 0.06 && m >= 6);
    add("ckeq", c.consonantsEqual());
  }

  private void addShape(Comparison c) {
    add("short", c.longer() <= 5);
    add("long", c.longer() >= 9);
    add("first", c.firstDiffers());
    add("initsub", c.onlyFirstDiffers());
    add("fin", c.onlyLastDiffers());
    add("lastdiff", c.lastDiffers());
    add("vowonly", c.sameConsonants());
    add("consonly", c.sameVowels());
    add("transp", c.swapped());
    add("dbl", c.differsByDoubling());
    add("anagram", c.isAnagram());
    add("key", c.keysNear());
    add("key_fin", c.keysNear() && c.onlyLastDiffers());
  }

  private void addContext(NamePair pair) {
    int low = pair.rarer();
    add("share", pair.sharesNeighbour());
    add("sharesim", pair.sharesNeighbour() && pair.comparison().ratio() <= 0.25);
    add("conf", pair.contradicts());
    add("confafter", pair.a().contradictsAfter(pair.b()));
    add("role", pair.a().differsInRole(pair.b()));
    add("chain", pair.a().sharesChain(pair.b()) && !pair.sharesNeighbour());
    add("wordbefore", pair.a().sharesWordBefore(pair.b()));
    add("wordafter", pair.a().sharesWordAfter(pair.b()));
    add("hapax", low == 1 && pair.commoner() >= 2);
    add("hapax4", low == 1 && pair.commoner() >= 4);
    add("lo2", low >= 2);
    add("lo3", low >= 3);
    add("one", pair.oneKnown());
    add("bothunk", !pair.aKnown() && !pair.bKnown());
    add("unfreq", pair.unknownIsFrequent());
    add("one1", pair.oneKnown() && low == 1 && pair.comparison().distance() == 1);
    add("openrole", pair.a().differsInPlace(pair.b()));
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
    signs.put("noslip", Math.max(0, -slip));
    signs.put("slip_fin", pair.comparison().onlyLastDiffers() ? Math.max(0, slip) : 0);
    signs.put("slip_one", pair.oneKnown() ? Math.max(0, slip) : 0);
  }

  private void add(String sign, boolean holds) {
    if (holds) {
      signs.put(sign, 1.0);
    }
  }
}
