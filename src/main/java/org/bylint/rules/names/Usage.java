package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How an article writes one name of a list. */
final class Usage {
  private final String right;
  private final By by;
  private final boolean place;
  private final boolean club;
  private final Set<String> first;
  private final List<Sighting> wrong = new ArrayList<>();
  private boolean rightToo;
  private boolean somebodyElse;

  /** Who says how it is to be written. */
  enum By {
    HOUSE,
    TABLE
  }

  /**
   * Of a name.
   *
   * @param right how it is to be written
   * @param place whether it is a place with a name in each language
   * @param club whether its foreign form is a club as well
   * @param first folded first names of the person meant
   */
  Usage(String right, By by, boolean place, boolean club, Set<String> first) {
    this.right = right;
    this.by = by;
    this.place = place;
    this.club = club;
    this.first = first;
  }

  /** It is written as it should be, here. */
  void addRight() {
    rightToo = true;
  }

  /** It is written otherwise, here. */
  void addWrong(Sighting sighting, FreeNames free) {
    boolean longer = free.isInLongerName(sighting, first);
    if (longer && !place) {
      somebodyElse = true;
    } else if (!longer && free.isFree(sighting) && (!place || free.isLed(sighting, club))) {
      wrong.add(sighting);
    }
  }

  String right() {
    return right;
  }

  By by() {
    return by;
  }

  boolean isPlace() {
    return place;
  }

  Set<String> first() {
    return first;
  }

  /**
   * Where it is to be changed: nowhere if the article also writes it as it should be, which is one
   * name in two spellings, or if the name is also somebody else's.
   */
  List<Sighting> wrong() {
    return rightToo || somebodyElse ? List.of() : List.copyOf(wrong);
  }
}
