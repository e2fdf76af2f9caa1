package org.bylint.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads which lines are new or changed from what {@code git diff -U0} writes. */
final class ChangedLines {
  /** Heads of files and hunks are short; of a line of text only so much is looked at. In bytes. */
  private static final int LONGEST_HEAD = 16 << 10;

  private static final String NEW_FILE = "+++ ";
  private static final String HUNK = "@@ ";

  /** What follows a backslash in a quoted name, in the order of the characters from 7 on. */
  private static final String SIGNS = "abtnvfr";

  private final InputStream in;
  private final Map<String, BitSet> lines = new HashMap<>();

  private ChangedLines(InputStream in) {
    this.in = in;
  }

  /** By path from the root of the repository; line numbers count from 1. */
  static Map<String, BitSet> read(InputStream in) throws IOException {
    ChangedLines reader = new ChangedLines(in);
    reader.read();
    return reader.lines;
  }

  private void read() throws IOException {
    byte[] head = new byte[LONGEST_HEAD];
    BitSet file = new BitSet();
    for (int length = line(head); length >= 0; length = line(head)) {
      String line = new String(head, 0, length, StandardCharsets.UTF_8);
      if (line.startsWith(NEW_FILE)) {
        file = new BitSet();
        lines.put(path(line.substring(NEW_FILE.length())), file);
      } else if (line.startsWith(HUNK)) {
        hunk(line.split(" ", -1), file, head);
      }
    }
  }

  /** {@code @@ -3,2 +3 @@}: the lines of the text that follow are passed over. */
  private void hunk(String[] words, BitSet file, byte[] head) throws IOException {
    int[] old = range(words[1]);
    int[] now = range(words[2]);
    file.set(now[0], now[0] + now[1]);
    int left = old[1] + now[1];
    while (left > 0 && line(head) >= 0) {
      left -= head[0] == '\\' ? 0 : 1;
    }
  }

  private static int[] range(String written) {
    int comma = written.indexOf(',');
    int first = Integer.parseInt(written.substring(1, comma < 0 ? written.length() : comma));
    return new int[] {first, comma < 0 ? 1 : Integer.parseInt(written.substring(comma + 1))};
  }

  /** The beginning of the next line; -1 at the end. */
  private int line(byte[] head) throws IOException {
    int length = 0;
    head[0] = 0;
    int c = in.read();
    if (c < 0) {
      return -1;
    }
    while (c >= 0 && c != '\n') {
      if (length < head.length) {
        head[length++] = (byte) c;
      }
      c = in.read();
    }
    return length;
  }

  /** {@code b/a.txt}, {@code "b/a\"b.txt"}; a tab follows where the name has a space. */
  private static String path(String written) {
    String name = written.endsWith("\t") ? written.substring(0, written.length() - 1) : written;
    boolean quoted = name.startsWith("\"") && name.endsWith("\"") && name.length() > 1;
    String plain = quoted ? unquoted(name.substring(1, name.length() - 1)) : name;
    return plain.startsWith("b/") ? plain.substring(2) : plain;
  }

  private static String unquoted(String name) {
    List<Byte> bytes = new ArrayList<>();
    byte[] written = name.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < written.length; i++) {
      if (written[i] != '\\' || i + 1 == written.length) {
        bytes.add(written[i]);
      } else if (written[i + 1] >= '0' && written[i + 1] <= '3' && i + 3 < written.length) {
        bytes.add((byte) Integer.parseInt(octal(written, i + 1), 8));
        i += 3;
      } else {
        i++;
        int sign = SIGNS.indexOf(written[i]);
        bytes.add(sign < 0 ? written[i] : (byte) (sign + 7));
      }
    }
    byte[] plain = new byte[bytes.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = bytes.get(i);
    }
    return new String(plain, StandardCharsets.UTF_8);
  }

  private static String octal(byte[] written, int from) {
    return new String(written, from, 3, StandardCharsets.US_ASCII);
  }
}
