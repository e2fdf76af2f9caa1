package org.bylint.report;

import org.bylint.engine.Excerpt;

/**
 * A sentence cut to the width of the terminal around the place that matters.
 *
 * @param before words before the place
 * @param place the words of the place
 * @param after words after the place
 */
record ExcerptView(String before, String place, String after) {
  private static final String CUT = "…";

  /** Columns before the place that are worth more than a note on the same line. */
  private static final int MIN_BEFORE = 20;

  /**
   * The part of the excerpt that fits, cut between words, with some words before the place.
   *
   * @param note columns to keep free after the place, for a note on the line below, if possible
   */
  static ExcerptView of(Excerpt excerpt, int width, int note) {
    String text = Display.oneLine(excerpt.text());
    String before = text.substring(0, excerpt.from()).stripLeading();
    String place = text.substring(excerpt.from(), excerpt.to());
    String after = text.substring(excerpt.to()).stripTrailing();
    int all = Display.width(before) + Display.width(place) + Display.width(after);
    if (all <= width) {
      return new ExcerptView(before, place, after);
    }
    String shownPlace = head(place, width * 3 / 4);
    int room = width - Display.width(shownPlace);
    int ahead = Math.max(room / 2, room - Display.width(after));
    int noteRoom = room - note < MIN_BEFORE ? room : room - note;
    String shownBefore = tail(before, Math.min(ahead, noteRoom));
    boolean whole = shownPlace.equals(place);
    String shownAfter = whole ? head(after, room - Display.width(shownBefore)) : "";
    return new ExcerptView(shownBefore, shownPlace, shownAfter);
  }

  /** The column at which the place begins, from 0. */
  int column() {
    return Display.width(before);
  }

  int placeWidth() {
    return Display.width(place);
  }

  private static String head(String text, int room) {
    if (Display.width(text) <= room) {
      return text;
    }
    int end = 0;
    int used = 1;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (used + Display.width(c) > room) {
        break;
      }
      used += Display.width(c);
      end += Character.charCount(c);
    }
    int space = text.lastIndexOf(' ', end);
    int cut = space > 0 && space > end - 16 ? space : end;
    return room <= 0 ? "" : text.substring(0, cut) + CUT;
  }

  private static String tail(String text, int room) {
    if (Display.width(text) <= room) {
      return text;
    }
    int start = text.length();
    int used = 1;
    while (start > 0) {
      int c = text.codePointBefore(start);
      if (used + Display.width(c) > room) {
        break;
      }
      used += Display.width(c);
      start -= Character.charCount(c);
    }
    int space = text.indexOf(' ', start);
    int cut = space >= 0 && space < start + 16 ? space + 1 : start;
    return room <= 0 ? "" : CUT + text.substring(cut);
  }
}
