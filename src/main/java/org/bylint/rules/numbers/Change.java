package org.bylint.rules.numbers;

/**
 * A change that is said twice: by its rate and by the two values.
 *
 * @param from value before
 * @param to value after
 * @param rate by how much, in percent or in points
 * @param direction 1 for a rise, -1 for a fall, 0 where the words do not say
 */
record Change(Figure from, Figure to, Figure rate, int direction) {
  private static final double APPROXIMATE = 0.05;

  boolean isOfShares() {
    return to.number().hasUnit("%");
  }

  boolean isInPoints() {
    return !rate.number().hasUnit("%");
  }

  /** The rate with the sign that the words give it. */
  double said() {
    double size = Math.abs(rate.value());
    return direction == 0 ? size : direction * size;
  }

  /** The change in percent that follows from the two values. */
  double percent() {
    return signed((to.value() / from.value() - 1) * 100);
  }

  double points() {
    return signed(to.value() - from.value());
  }

  private double signed(double change) {
    return direction == 0 ? Math.abs(change) : change;
  }

  /** Whether the rate can be the change in percent, all three being rounded. */
  boolean fitsPercent(double tolerance, double share) {
    double low = (to.value() - error(to)) / (from.value() + error(from));
    double high = (to.value() + error(to)) / Math.max(1e-9, from.value() - error(from));
    double one = signed((low - 1) * 100);
    double two = signed((high - 1) * 100);
    double slack = error(rate) + Math.max(tolerance, share * Math.abs(percent()));
    return said() >= Math.min(one, two) - slack && said() <= Math.max(one, two) + slack;
  }

  /** Whether the rate can be the difference of the two values. */
  boolean fitsPoints() {
    double slack = error(rate) + error(from) + error(to);
    return Math.abs(said() - points()) <= slack + 1e-9;
  }

  /** By how much a written number may differ from the true one. */
  static double error(Figure figure) {
    double rounded = figure.step() / 2;
    double value = Math.abs(figure.value());
    if (figure.step() >= 1) {
      double zeros = figure.step();
      while (zeros * 10 <= value && value % (zeros * 10) == 0) {
        zeros *= 10;
      }
      boolean scaled = figure.step() > 1;
      rounded = Math.max(rounded, scaled ? figure.step() / 2 : Math.min(zeros / 2, value / 100));
    }
    return figure.isExact() ? rounded : Math.max(rounded, value * APPROXIMATE);
  }
}
