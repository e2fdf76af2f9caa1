package org.bylint.build;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Lines in the order of their bytes, as the program searches them. */
final class SortedBytes {
  private SortedBytes() {}

  static byte[] of(Collection<String> unordered) {
    List<byte[]> lines =
        unordered.stream()
            .map(line -> (line + "\n").getBytes(StandardCharsets.UTF_8))
            .sorted(Arrays::compareUnsigned)
            .toList();
    byte[] all = new byte[lines.stream().mapToInt(line -> line.length).sum()];
    int at = 0;
    for (byte[] line : lines) {
      System.arraycopy(line, 0, all, at, line.length);
      at += line.length;
    }
    return all;
  }
}
