package org.bylint.rules.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * How unusual the letters of a name are beside those of the names in dictionaries: Pariq is
 * stranger than Paris. It tells a slip of the finger from a name, never one name from another.
 */
final class LetterModel {
  private static final int SIGNS = 27;
  private static final double EIGHTHS = 8;

  /** What an ordinary letter costs, so that long words are not strange for their length. */
  private static final double ORDINARY = 3.3;

  private final byte[] bits;

  private LetterModel(byte[] bits) {
    this.bits = bits;
  }

  /** Reads what the build counted. */
  static LetterModel load() {
    String path = "/org/bylint/data/letters.bin";
    try (InputStream in = LetterModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new LetterModel(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bits above those of an ordinary word of this length; the higher the stranger. */
  double strangeness(String folded) {
    double sum = 0;
    int before = 0;
    for (int i = 0; i <= folded.length(); i++) {
      char c = i < folded.length() ? folded.charAt(i) : '-';
      int sign = c >= 'a' && c <= 'z' ? c - 'a' + 1 : 0;
      sum += bits[before * SIGNS + sign] / EIGHTHS - ORDINARY;
      before = sign == 0 ? 0 : before % SIGNS * SIGNS + sign;
    }
    return sum;
  }
}
