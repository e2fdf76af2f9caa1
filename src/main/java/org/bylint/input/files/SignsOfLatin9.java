package org.bylint.input.files;

/**
 * Tells ISO-8859-15 from Windows-1252 where both could be meant. The two differ in eight bytes:
 * 0xA4 is the euro sign or a generic currency sign that nobody writes; 0xBC, 0xBD and 0xBE are the
 * letters Œ, œ and Ÿ or the fractions one quarter, one half and three quarters.
 */
final class SignsOfLatin9 {
  private static final int EURO = 0xA4;

  private SignsOfLatin9() {}

  static boolean in(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      boolean ligature =
          b >= 0xBC && b <= 0xBE && (isLetter(bytes, i - 1) || isLetter(bytes, i + 1));
      if (b == EURO || ligature) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLetter(byte[] bytes, int at) {
    if (at < 0 || at >= bytes.length) {
      return false;
    }
    int b = bytes[at] & 0xFF;
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b >= 0xC0;
  }
}
