package org.bylint.input.files;

import java.nio.charset.StandardCharsets;
import org.bylint.text.Encoding;

/** The bytes at the beginning of a file that tell its encoding. */
final class ByteOrderMark {
  private ByteOrderMark() {}

  /** The encoding that a mark tells; {@link Encoding#UTF_8} without a mark when there is none. */
  static Encoding of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Encoding(StandardCharsets.UTF_8, true);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return new Encoding(StandardCharsets.UTF_16LE, true);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return new Encoding(StandardCharsets.UTF_16BE, true);
    }
    return Encoding.UTF_8;
  }

  static int length(Encoding encoding) {
    if (!encoding.byteOrderMark()) {
      return 0;
    }
    return encoding.charset().equals(StandardCharsets.UTF_8) ? 3 : 2;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
