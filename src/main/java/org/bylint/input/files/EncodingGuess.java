package org.bylint.input.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.bylint.input.InputException;

/**
 * Which encoding bytes are in that carry no mark and are no UTF-8: decided by what is plausible in
 * a French or English text.
 */
final class EncodingGuess {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final Charset ISO_8859_15 = Charset.forName("ISO-8859-15");

  private EncodingGuess() {}

  /**
   * The encoding.
   *
   * @param invalidAt where the bytes stop being UTF-8; -1 when they are UTF-8 but hold NUL bytes
   * @throws InputException when the bytes are no text in any of the encodings
   */
  static Charset of(byte[] bytes, int invalidAt) throws InputException {
    int[] counts = new int[256];
    int evenZeros = 0;
    int oddZeros = 0;
    for (int i = 0; i < bytes.length; i++) {
      counts[bytes[i] & 0xFF]++;
      if (bytes[i] == 0) {
        evenZeros += 1 - i % 2;
        oddZeros += i % 2;
      }
    }
    if (evenZeros + oddZeros > 0) {
      return utf16(bytes.length, evenZeros, oddZeros);
    }
    return singleByte(bytes, counts, Math.max(0, invalidAt));
  }

  /** Latin text in UTF-16 has a zero in nearly every other byte and none in the others. */
  private static Charset utf16(int length, int evenZeros, int oddZeros) throws InputException {
    int half = length / 2;
    if (length % 2 == 0 && evenZeros == 0 && oddZeros > half * 7 / 10) {
      return StandardCharsets.UTF_16LE;
    }
    if (length % 2 == 0 && oddZeros == 0 && evenZeros > half * 7 / 10) {
      return StandardCharsets.UTF_16BE;
    }
    throw binary();
  }

  private static Charset singleByte(byte[] bytes, int[] counts, int invalidAt)
      throws InputException {
    int controls = sum(counts, 1, 8) + counts[0x0B] + sum(counts, 0x0E, 0x1F);
    if (controls * 50 > bytes.length) {
      throw binary();
    }
    int undefined = counts[0x81] + counts[0x8D] + counts[0x8F] + counts[0x90] + counts[0x9D];
    int high = sum(counts, 0x80, 0xFF);
    int low = sum(counts, 'A', 'Z') + sum(counts, 'a', 'z');
    if (undefined > 0 || high > low / 2 || Utf8Traces.in(bytes)) {
      throw invalid(StandardCharsets.UTF_8, invalidAt);
    }
    return sum(counts, 0x80, 0x9F) == 0 && SignsOfLatin9.in(bytes) ? ISO_8859_15 : WINDOWS_1252;
  }

  private static int sum(int[] counts, int from, int to) {
    int sum = 0;
    for (int b = from; b <= to; b++) {
      sum += counts[b];
    }
    return sum;
  }

  private static InputException binary() {
    return new InputException("is a binary file, not text; save the article as text in UTF-8");
  }

  static InputException invalid(Charset charset, int offset) {
    return new InputException(
        "is not valid "
            + charset.name()
            + " at byte "
            + offset
            + ", nor text in another encoding that bylint knows; save it as UTF-8");
  }
}
