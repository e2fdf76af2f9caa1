package org.bylint.rules.names;

import java.util.Map;

/**
 * A name in one or two articles that the rest of the repository spells otherwise.
 *
 * @param rare the form to change
 * @param usual the form of the repository
 * @param kind what shows that both are one name
 * @param support how often the usual form stands beside the name that both stand beside; none where
 *     the table of variants alone decides
 * @param phrase the rare form with that name
 */
record Departure(
    RepositoryName rare, RepositoryName usual, Kind kind, Neighbour support, String phrase) {

  /** What shows that two forms are one name. */
  enum Kind {
    /** Close in letters, beside the same name. */
    SPELLING,
    /** The table of variants. */
    TABLE,
    /** Only accents differ, beside the same name. */
    ACCENTS
  }

  static Departure of(RepositoryName rare, RepositoryName usual, Kind kind) {
    Departure before = best(rare.before(), usual.before(), rare, usual, kind);
    Departure after = best(rare.after(), usual.after(), rare, usual, kind);
    return after.support.count() > before.support.count() ? after : before;
  }

  private static Departure best(
      Map<String, Neighbour> ofRare,
      Map<String, Neighbour> ofUsual,
      RepositoryName rare,
      RepositoryName usual,
      Kind kind) {
    Departure best =
        new Departure(rare, usual, kind, new Neighbour(usual.form(), 0, 0), rare.form());
    for (Map.Entry<String, Neighbour> name : ofRare.entrySet()) {
      Neighbour support = ofUsual.get(name.getKey());
      if (support != null && support.count() > best.support.count() && !support.isInCapitals()) {
        best = new Departure(rare, usual, kind, support, name.getValue().phrase());
      }
    }
    return best;
  }

  boolean followsOneName() {
    return rare.before().keySet().stream().anyMatch(usual.before()::containsKey);
  }

  boolean sharesNeighbour() {
    return support.count() > 0;
  }
}
