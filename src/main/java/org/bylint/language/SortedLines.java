package org.bylint.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Sorted lines of text, searched as they lie in memory: they open as fast as their bytes are read.
 */
final class SortedLines {
  private final byte[] lines;

  /** Lines in the order of their unsigned bytes, each ended by a line feed. */
  SortedLines(byte[] lines) {
    this.lines = lines;
  }

  boolean contains(String line) {
    byte[] wanted = (line + "\n").getBytes(StandardCharsets.UTF_8);
    return startsWith(firstFrom(wanted), wanted);
  }

  /** What follows {@code start} in each line that begins with it. */
  List<String> after(String start) {
    byte[] wanted = start.getBytes(StandardCharsets.UTF_8);
    int at = firstFrom(wanted);
    if (!startsWith(at, wanted)) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    while (startsWith(at, wanted)) {
      int end = lineEnd(at);
      int from = at + wanted.length;
      found.add(new String(lines, from, end - 1 - from, StandardCharsets.UTF_8));
      at = end;
    }
    return found;
  }

  /** Where the first line begins that is not before {@code wanted}. */
  private int firstFrom(byte[] wanted) {
    int low = 0;
    int high = lines.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int end = lineEnd(start);
      if (Arrays.compareUnsigned(lines, start, end, wanted, 0, wanted.length) < 0) {
        low = end;
      } else {
        high = start;
      }
    }
    return low;
  }

  private boolean startsWith(int at, byte[] wanted) {
    int end = at + wanted.length;
    return end <= lines.length && Arrays.equals(lines, at, end, wanted, 0, wanted.length);
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
