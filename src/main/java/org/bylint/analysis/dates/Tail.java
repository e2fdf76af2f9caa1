package org.bylint.analysis.dates;

import java.util.List;
import org.bylint.analysis.DateMention.Kind;
import org.bylint.analysis.dates.WrittenDate.Direction;
import org.bylint.language.Token;

/**
 * What may follow a weekday or a month and belongs to it: dernier, prochain, matin.
 *
 * @param end index after the last token of the date
 * @param direction that it gives
 */
record Tail(int end, Direction direction) {

  /** Reads what follows a date that ends at the token. */
  static Tail read(DateWords words, List<Token> tokens, int at) {
    if (words.is(tokens, at, "last")) {
      return new Tail(at + 1, Direction.PAST);
    } else if (words.is(tokens, at, "next")) {
      return new Tail(at + 1, Direction.FUTURE);
    }
    return new Tail(at, Direction.OPEN);
  }

  /** Relative where it gives a direction. */
  Kind kind(Kind otherwise) {
    return direction == Direction.OPEN ? otherwise : Kind.RELATIVE;
  }
}
