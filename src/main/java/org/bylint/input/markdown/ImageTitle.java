package org.bylint.input.markdown;

import org.bylint.input.BlockText;
import org.bylint.text.Span;
import org.commonmark.node.Image;

/** The title of an image, {@code ![alt](address "title")}, with its place in the file. */
final class ImageTitle {
  private ImageTitle() {}

  /** Blank when there is none or it only repeats the alternative text. */
  static BlockText of(Image image, Source source) {
    BlockText words = new BlockText();
    String title = image.getTitle();
    if (title == null || title.isBlank() || title.equals(Alt.of(image))) {
      return words;
    }
    Span span = source.span(image, 0);
    int end = span.end() - 1;
    while (end > span.start() && "\"')".indexOf(source.content().charAt(end - 1)) < 0) {
      end--;
    }
    int start = end - 1 - title.length();
    if (start > span.start() && source.content().startsWith(title, start)) {
      words.copy(source.content(), start, end - 1);
    }
    return words;
  }
}
