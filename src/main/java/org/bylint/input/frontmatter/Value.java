package org.bylint.input.frontmatter;

import org.bylint.input.BlockText;
import org.bylint.text.Span;

/**
 * One value of a front matter field, such as a title between quotation marks.
 *
 * @param text what it says, escapes decoded
 * @param source where it stands in the file, its quotation marks included
 * @param style how it is written
 */
public record Value(String text, Span source, ScalarStyle style) {

  /** The words of the value, each with its place in the file; line ends are spaces. */
  public BlockText words(String content) {
    return ScalarWords.align(content, this);
  }
}
