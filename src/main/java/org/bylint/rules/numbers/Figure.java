package org.bylint.rules.numbers;

import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.text.Span;

/**
 * A number in its sentence.
 *
 * @param number what it says
 * @param sentence where it stands
 * @param from index of its first token, a currency sign before it included
 * @param to index after its last token, unit included
 */
record Figure(NumberMention number, Sentence sentence, int from, int to) {
  double value() {
    return number.value().doubleValue();
  }

  double step() {
    return number.step().doubleValue();
  }

  String unit() {
    return number.unit().orElse("");
  }

  boolean isExact() {
    return !number.approximate();
  }

  /** The token so far before it; the sentence's first where there is none. */
  Token before(int distance) {
    return sentence.tokens().get(Math.max(0, from - distance));
  }

  Span span() {
    return number.counted();
  }

  /** From the first figure to the end of another. */
  Span upTo(Figure other) {
    return span().union(other.span());
  }
}
