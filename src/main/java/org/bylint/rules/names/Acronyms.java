package org.bylint.rules.names;

import org.bylint.analysis.names.Capitals;
import org.bylint.text.EditDistance;

/**
 * Two acronyms one letter apart are mostly two organisations (CFDT, CFTC); only two letters
 * exchanged (SNCF, SCNF), or one doubled in a long one, are a slip.
 */
final class Acronyms {
  private static final int LONG = 6;

  private Acronyms() {}

  static boolean isAcronym(Spelling s) {
    return s.form().length() <= Words.SHORT_CAPITALS && Capitals.isCapitals(s.form());
  }

  /** Whether the rarer of two acronyms is a slip of the other. */
  static boolean slip(Spelling a, Spelling b, SpellingModel model) {
    String x = a.folded();
    String y = b.folded();
    if (!isAcronym(a)
        || !isAcronym(b)
        || x.charAt(0) != y.charAt(0)
        || EditDistance.of(x, y) != 1
        || (model.known().isKnown(a.form()) && model.known().isKnown(b.form()))) {
      return false;
    }
    Comparison c = Comparison.of(x, y, model);
    return c.swapped() || (c.longer() >= LONG && c.differsByDoubling());
  }
}
