package org.bylint.rules.names;

/**
 * Adds up the signs that two close spellings are one name. Signs and weights stand in the lexicon
 * {@code spelling-weights}; they were fitted on pairs from news articles by logistic regression.
 */
final class PairScore {
  static final double THRESHOLD = 2;
  private static final double FAR = 0.30;

  private final SpellingModel model;
  private double sum;

  private PairScore(SpellingModel model) {
    this.model = model;
  }

  /** Whether the signs are enough. */
  static boolean accepts(NamePair pair, SpellingModel model) {
    Comparison c = pair.comparison();
    if (c.ratio() > FAR && c.distance() > 2) {
      return false;
    }
    boolean nearInSound =
        c.longer() >= 6
            && c.distance() >= 2
            && !pair.contradicts()
            && !pair.unknownIsFrequent()
            && (c.keysEqual() || c.weighted() <= 0.35);
    return nearInSound || of(pair, model) >= THRESHOLD;
  }

  static double of(NamePair pair, SpellingModel model) {
    PairScore score = new PairScore(model);
    score.addDistance(pair.comparison());
    score.addShape(pair.comparison());
    score.addContext(pair);
    return score.sum;
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
    sum += r * model.weight("r") + r * r * model.weight("r2");
    sum += m >= 8 ? r * model.weight("rlong") : 0;
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
  }

  private void addContext(NamePair pair) {
    int low = pair.rarer();
    add("share", pair.sharesNeighbour());
    add("sharesim", pair.sharesNeighbour() && pair.comparison().ratio() <= 0.25);
    add("conf", pair.contradicts());
    add("hapax", low == 1 && pair.commoner() >= 2);
    add("lo2", low >= 2);
    add("lo3", low >= 3);
    add("one", pair.oneKnown());
    add("bothunk", !pair.aKnown() && !pair.bKnown());
    add("unfreq", pair.unknownIsFrequent());
  }

  private void add(String sign, boolean holds) {
    sum += holds ? model.weight(sign) : 0;
  }
}
