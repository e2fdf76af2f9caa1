package org.bylint.rules.numbers;

import java.util.ArrayList;
import java.util.List;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.NumberMention.Precision;

/**
 * Whether the body bears out a number of the headline: it gives it, in figures or in words; it
 * gives one of which the headline's is the rounded form; or its numbers add up to it.
 */
final class Support {
  /** So near is about right: presque, environ. */
  private static final double ABOUT = 0.15;

  /** No one rounds off more than this share. */
  private static final double MOST_ROUNDED = 0.1;

  /** How far above "more than" the true number may lie. */
  private static final double ABOVE = 1.5;

  /** More numbers than these add up to anything. */
  private static final int MOST_ADDENDS = 40;

  private final List<NumberMention> body;

  Support(List<NumberMention> body) {
    this.body = body;
  }

  boolean bears(NumberMention headline) {
    for (NumberMention number : body) {
      if (agrees(headline, number)) {
        return true;
      }
    }
    return isSum(headline);
  }

  /** Whether one may be the rounded form of the other. */
  static boolean agrees(NumberMention headline, NumberMention body) {
    double said = headline.value().doubleValue();
    double given = body.value().doubleValue();
    double distance = Math.abs(said - given);
    if (distance <= rounding(headline) || distance <= rounding(body)) {
      return true;
    }
    // "At least 150" and "at least 138" are two tolls.
    boolean alike = headline.precision() == body.precision();
    return !alike
        && (loose(headline.precision(), said, given) || loose(body.precision(), given, said));
  }

  /** Whether a number said to be about, above or below another one is. */
  private static boolean loose(Precision precision, double said, double other) {
    return switch (precision) {
      case ABOUT -> Math.abs(said - other) <= said * ABOUT;
      case AT_LEAST -> other >= said && other <= said * ABOVE;
      case AT_MOST -> other <= said && other * ABOVE >= said;
      case EXACT, RANGE -> false;
    };
  }

  /** Half of what the last digit that is not a zero counts, up to a tenth; small ones are exact. */
  static double rounding(NumberMention number) {
    double value = number.value().doubleValue();
    double zeros = number.step().doubleValue();
    while (zeros >= 1 && zeros * 10 <= value && value % (zeros * 10) == 0) {
      zeros *= 10;
    }
    return value < 100 && number.step().doubleValue() >= 1
        ? 0
        : Math.min(zeros / 2, value * MOST_ROUNDED);
  }

  /** Two or three numbers of the body that add up to it, or two whose difference it is. */
  private boolean isSum(NumberMention headline) {
    double said = headline.value().doubleValue();
    double slack = rounding(headline) + 1e-9;
    List<Double> values = addends(headline);
    for (int i = 0; i < values.size(); i++) {
      for (int j = i + 1; j < values.size(); j++) {
        double sum = values.get(i) + values.get(j);
        if (near(sum, said, slack) || near(Math.abs(values.get(i) - values.get(j)), said, slack)) {
          return true;
        }
        for (int k = j + 1; k < values.size(); k++) {
          if (near(sum + values.get(k), said, slack)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean near(double one, double other, double slack) {
    return Math.abs(one - other) <= slack;
  }

  private List<Double> addends(NumberMention headline) {
    List<Double> values = new ArrayList<>();
    for (NumberMention number : body) {
      boolean same = number.unit().isEmpty() || number.unit().equals(headline.unit());
      if (same && values.size() < MOST_ADDENDS) {
        values.add(number.value().doubleValue());
      }
    }
    return values;
  }
}
