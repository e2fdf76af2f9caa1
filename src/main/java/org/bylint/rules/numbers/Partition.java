package org.bylint.rules.numbers;

import java.util.List;

/**
 * A whole and its parts as the article gives them.
 *
 * @param total the whole
 * @param parts in the order of the text
 * @param complete whether the words say that these are all parts; else their sum may be smaller
 */
record Partition(Figure total, List<Figure> parts, boolean complete) {
  /** A sum below this share of the whole is a list of examples rather than of all parts. */
  private static final double LEAST = 0.6;

  /** A sum above this multiple counts something else. */
  private static final double MOST = 1.67;

  double sum() {
    double sum = 0;
    for (Figure part : parts) {
      sum += part.value();
    }
    return sum;
  }

  boolean isWrong() {
    double whole = total.value();
    double slack = rounding();
    double over = sum() - whole;
    boolean above = over > slack && (parts.size() == 1 || sum() <= whole * MOST);
    if (complete && isAverage()) {
      return false;
    }
    boolean below = complete && -over > slack && sum() >= whole * LEAST;
    return above || below;
  }

  /** Thirteen a day (14 for men, 12 for women) is no sum: all are about as large as the whole. */
  private boolean isAverage() {
    boolean above = false;
    for (Figure part : parts) {
      if (part.value() < total.value() / 2) {
        return false;
      }
      above |= part.value() >= total.value();
    }
    return above;
  }

  /** A large whole and figures with decimals are rounded; persons are counted. */
  private double rounding() {
    double slack = 1e-9 + error(total);
    if (parts.size() > 1) {
      for (Figure part : parts) {
        slack += error(part);
      }
    }
    return slack;
  }

  private static double error(Figure figure) {
    if (figure.step() != 1) {
      return figure.step() / 2;
    }
    double zeros = 1;
    while (zeros * 10 <= figure.value() && figure.value() % (zeros * 10) == 0) {
      zeros *= 10;
    }
    return figure.value() >= 1000 ? zeros / 2 : 0;
  }
}
