package org.bylint.input.files;

/** Whether bytes that are not valid UTF-8 throughout are UTF-8 all the same, damaged somewhere. */
final class Utf8Traces {
  private Utf8Traces() {}

  /** Two-byte letters of UTF-8 ({@code Ã©} when misread) outnumber the bytes that stand alone. */
  static boolean in(byte[] bytes) {
    int pairs = 0;
    int alone = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      int follow = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
      if (follow > 0 && continues(bytes, i + 1, follow)) {
        pairs++;
        i += follow;
      } else if (lead >= 0x80) {
        alone++;
      }
      i++;
    }
    return pairs > alone;
  }

  private static boolean continues(byte[] bytes, int at, int count) {
    for (int i = at; i < at + count; i++) {
      if (i >= bytes.length || (bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
