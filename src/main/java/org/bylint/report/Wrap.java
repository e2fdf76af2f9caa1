package org.bylint.report;

/** Breaks text into lines. */
final class Wrap {
  private Wrap() {}

  /**
   * Appends words, wrapped between them; a no-break space does not break.
   *
   * @param column where the first word stands
   * @param indent where further lines begin
   * @param width columns of a line
   * @return the column after the last word
   */
  static int words(StringBuilder b, String text, int column, int indent, int width) {
    int at = column;
    boolean start = true;
    for (String word : text.split(" ", -1)) {
      int length = Display.width(word);
      if (!start && at + 1 + length > width) {
        b.append('\n').append(" ".repeat(indent));
        at = indent;
      } else if (!start) {
        b.append(' ');
        at++;
      }
      b.append(word);
      at += length;
      start = false;
    }
    return at;
  }
}
