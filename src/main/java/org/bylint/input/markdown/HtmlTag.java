package org.bylint.input.markdown;

import java.util.Locale;
import java.util.Optional;
import org.bylint.input.Media;
import org.bylint.text.Span;

/**
 * A tag of HTML.
 *
 * @param name lower case; empty for a comment or the like
 * @param closes whether it is a closing tag
 * @param tag as written
 */
record HtmlTag(String name, boolean closes, String tag) {

  static HtmlTag of(String tag) {
    int at = tag.startsWith("</") ? 2 : 1;
    int end = at;
    while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
      end++;
    }
    return new HtmlTag(tag.substring(at, end).toLowerCase(Locale.ROOT), at == 2, tag);
  }

  /** What it says of an image or other medium. */
  Optional<Media> image(Span source) {
    boolean medium =
        !closes && (name.equals("img") || name.equals("iframe") || name.equals("video"));
    return medium
        ? Optional.of(new Media(attribute("src"), attribute("alt"), attribute("title"), "", source))
        : Optional.empty();
  }

  /** The value of an attribute between quotation marks; empty when it has none. */
  String attribute(String wanted) {
    Span value = place(wanted);
    return value.in(tag);
  }

  /** Where the value of an attribute stands in the tag; empty when it has none. */
  Span place(String wanted) {
    int at = tag.toLowerCase(Locale.ROOT).indexOf(" " + wanted + "=");
    int open = at + wanted.length() + 2;
    if (at < 0 || open >= tag.length()) {
      return new Span(0, 0);
    }
    char mark = tag.charAt(open);
    int close = mark == '"' || mark == '\'' ? tag.indexOf(mark, open + 1) : -1;
    return close < 0 ? new Span(0, 0) : new Span(open + 1, close);
  }
}
