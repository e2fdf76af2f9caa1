package org.bylint.rules.residue;

import java.util.Optional;

/**
 * Words in UTF-8 that were read as Windows-1252, and back again. The repair is exact: the same
 * bytes, read as what they are (RFC 3629; Windows code page 1252, where a byte without a character
 * stands for itself).
 */
final class Mojibake {
  /** The characters of the bytes 0x80 to 0x9F. */
  private static final String HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private static final int ROUNDS = 3;

  private Mojibake() {}

  /** Whether a character may begin such a sequence: the quick look before the slow one. */
  static boolean mayBegin(char c) {
    return c == 'Ã'
        || c == 'Â'
        || c == 'â'
        || c == 'Å'
        || c == 'Ä'
        || c == 'ï'
        || c == 'ð'
        || (c >= 0x80 && c < 0xA0);
  }

  /** The word as it was; empty where nothing is wrong with it or where nobody can tell. */
  static Optional<String> repaired(String word) {
    String right = word;
    for (int i = 0; i < ROUNDS; i++) {
      String next = once(right);
      if (next.equals(right)) {
        break;
      }
      right = next;
    }
    return right.equals(word) ? Optional.empty() : Optional.of(right);
  }

  private static String once(String word) {
    StringBuilder out = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      int length = sequence(word, at);
      if (length > 0) {
        int codePoint = decode(word, at, length);
        if (codePoint != 0xFEFF) {
          out.appendCodePoint(codePoint);
        }
        at += length;
      } else {
        out.append(character(word.charAt(at++)));
      }
    }
    return out.toString();
  }

  /** A control character of ISO-8859-1 is a byte of Windows-1252 that was read as such. */
  private static char character(char c) {
    return c >= 0x80 && c < 0xA0 ? HIGH.charAt(c - 0x80) : c;
  }

  /** Length of the sequence that begins here, in UTF-16 units; 0 where none does. */
  private static int sequence(String word, int at) {
    int lead = octet(word.charAt(at));
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > word.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int octet = octet(word.charAt(i));
      if (octet < 0x80 || octet > 0xBF) {
        return 0;
      }
    }
    boolean plain = isPlausible(decode(word, at, length));
    return plain && !isCapitalBeforeMark(word, at, length) ? length : 0;
  }

  private static int octet(char c) {
    int high = c < 0x100 ? -1 : HIGH.indexOf(c);
    return high >= 0 ? 0x80 + high : c < 0x100 ? c : -1;
  }

  private static int decode(String word, int at, int length) {
    int codePoint = octet(word.charAt(at)) & (0xFF >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      codePoint = (codePoint << 6) | (octet(word.charAt(i)) & 0x3F);
    }
    return codePoint;
  }

  /** What French and English texts hold: Latin letters, punctuation, signs, emoji. */
  private static boolean isPlausible(int codePoint) {
    return (codePoint >= 0xA0 && codePoint < 0x180)
        || (codePoint >= 0x2010 && codePoint < 0x2060)
        || (codePoint >= 0x20A0 && codePoint < 0x2150)
        || (codePoint >= 0x2190 && codePoint < 0x2800)
        || codePoint == 0x202F
        || codePoint == 0xFEFF
        || (codePoint >= 0x1F000 && codePoint < 0x20000);
  }

  /** The end of a word in capitals before a mark or a no-break space: « AMANHÃ », ROMÂ… */
  private static boolean isCapitalBeforeMark(String word, int at, int length) {
    char last = word.charAt(at + length - 1);
    boolean mark = "’”»“…–—\u00A0".indexOf(last) >= 0;
    boolean capitals = at > 0 && Character.isUpperCase(word.charAt(at - 1));
    return length == 2 && mark && capitals;
  }
}
