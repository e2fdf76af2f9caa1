package org.bylint.input.markdown;

import org.bylint.input.BlockText;
import org.bylint.text.Span;

/** Links written as tags of HTML, {@code <a href="address">words</a>}. */
final class Anchors {
  private boolean open;
  private int wordsStart;
  private String target = "";
  private Span place = new Span(0, 0);

  /**
   * Takes a tag; a closing one makes a link of the words since the opening one.
   *
   * @param start where it stands in the source
   */
  void tag(HtmlTag tag, int start, BlockText words) {
    if (!tag.name().equals("a")) {
      return;
    }
    if (tag.closes()) {
      if (open && !place.isEmpty()) {
        words.linkFrom(Math.min(wordsStart, words.length()), target, place.start(), place.end());
      }
      open = false;
      return;
    }
    Span value = tag.place("href");
    open = true;
    wordsStart = words.length();
    target = value.in(tag.tag());
    place = new Span(start + value.start(), start + value.end());
  }

  /** Forgets a link that its block did not close. */
  void reset() {
    open = false;
  }
}
