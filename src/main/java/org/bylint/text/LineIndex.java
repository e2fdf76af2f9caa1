package org.bylint.text;

import java.util.Arrays;

/** Where the lines of a text begin. A line ends after LF, CRLF or a lone CR. */
public final class LineIndex {
  private final int[] starts;
  private final int length;

  public LineIndex(CharSequence text) {
    int[] found = new int[Math.max(16, text.length() / 40)];
    int count = 1;
    length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean ends = c == '\n' || (c == '\r' && (i + 1 == length || text.charAt(i + 1) != '\n'));
      if (ends) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    starts = Arrays.copyOf(found, count);
  }

  /** Number of lines; a text that ends with a line end has an empty last line. */
  public int count() {
    return starts.length;
  }

  /**
   * The line of an offset, from 1. The offset just after the last code unit is on the last line.
   */
  public int lineOf(int offset) {
    if (offset < 0 || offset > length) {
      throw new IndexOutOfBoundsException("offset " + offset + " of " + length);
    }
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** Offset of the first code unit of a line, which counts from 1. */
  public int startOf(int line) {
    return starts[line - 1];
  }

  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, offset - starts[line - 1] + 1, offset);
  }
}
