package org.bylint.analysis;

import java.math.BigDecimal;
import java.util.Optional;
import org.bylint.text.Span;

/**
 * A number as the article writes it, in digits or in words.
 *
 * @param span where it stands, unit excluded
 * @param text as written
 * @param value its value, scale words (millions) applied
 * @param unit the counted noun, currency or percent sign, where one follows
 * @param counted where number and unit stand
 * @param precision whether it is said to be exact
 * @param step what its last written digit counts: 10 000 000 in <i>5,65 milliards</i>; the number
 *     is rounded to it
 */
public record NumberMention(
    Span span,
    String text,
    BigDecimal value,
    Optional<String> unit,
    Span counted,
    Precision precision,
    BigDecimal step) {

  /** How exact a number is said to be. */
  public enum Precision {
    EXACT,
    /** Près de, environ, une dizaine. */
    ABOUT,
    /** Au moins, plus de. */
    AT_LEAST,
    /** Au plus, moins de, jusqu'à. */
    AT_MOST,
    /** One end of a range: entre 10 et 15, 10 à 15. */
    RANGE
  }

  public boolean approximate() {
    return precision != Precision.EXACT && precision != Precision.RANGE;
  }

  public boolean hasUnit(String name) {
    return unit.isPresent() && unit.get().equals(name);
  }

  /** The same number that counts something. */
  public NumberMention inUnit(Optional<String> counts) {
    return new NumberMention(span, text, value, counts, counted, precision, step);
  }

  /** The same number as one end of a range that counts something. */
  public NumberMention inRange(Optional<String> counts, BigDecimal times) {
    BigDecimal to = value.multiply(times);
    return new NumberMention(
        span, text, to, counts, counted, Precision.RANGE, step.multiply(times));
  }
}
