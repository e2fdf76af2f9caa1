package org.bylint.analysis.dates;

import java.util.List;
import org.bylint.analysis.dates.WrittenDate.Direction;
import org.bylint.language.Reading;
import org.bylint.language.Token;

/** Which way the verb nearest to a date points. */
final class Tense {
  private Tense() {}

  /** Past, future, or open where no verb of a clear tense stands in the sentence. */
  static Direction around(List<Token> tokens, WrittenDate date, DateWords words) {
    int nearest = Integer.MAX_VALUE;
    Direction direction = Direction.OPEN;
    for (int i = 0; i < tokens.size(); i++) {
      int distance = i < date.from() ? date.from() - i : i - date.to() + 1;
      if (distance > 0 && distance < nearest) {
        Direction of = words.is(tokens, i, "future") ? Direction.FUTURE : of(tokens.get(i));
        if (of != Direction.OPEN) {
          nearest = distance;
          direction = of;
        }
      }
    }
    return direction;
  }

  private static Direction of(Token token) {
    Direction direction = Direction.OPEN;
    for (Reading reading : token.readings()) {
      switch (reading.morphology().mood()) {
        case FUTURE -> direction = Direction.FUTURE;
        case PAST, PAST_PARTICIPLE, PAST_HISTORIC, IMPERFECT -> {
          return Direction.PAST;
        }
        default -> {}
      }
    }
    return direction;
  }
}
