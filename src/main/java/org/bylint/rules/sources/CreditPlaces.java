package org.bylint.rules.sources;

import org.bylint.analysis.Credit;
import org.bylint.rule.Place;

/** Where to report a credit: in the text, or in the front matter. */
final class CreditPlaces {
  private CreditPlaces() {}

  static Place of(Credit credit) {
    return credit.inSource() ? Place.source(credit.place()) : Place.text(credit.place());
  }
}
