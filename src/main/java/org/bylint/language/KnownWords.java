package org.bylint.language;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A sorted list of words, one a line, searched as it lies in memory: it opens as fast as its bytes
 * are read.
 */
final class KnownWords {
  private final byte[] lines;

  /** Lines in the order of their unsigned bytes, each ended by a line feed. */
  KnownWords(byte[] lines) {
    this.lines = lines;
  }

  boolean contains(String word) {
    byte[] wanted = (word + "\n").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int end = lineEnd(start);
      int order = Arrays.compareUnsigned(lines, start, end, wanted, 0, wanted.length);
      if (order == 0) {
        return true;
      } else if (order < 0) {
        low = end;
      } else {
        high = start;
      }
    }
    return false;
  }

  private int lineStart(int at) {
    int start = at;
    while (start > 0 && lines[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private int lineEnd(int at) {
    int end = at;
    while (lines[end] != '\n') {
      end++;
    }
    return end + 1;
  }
}
