package org.bylint.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a file's characters are stored.
 *
 * @param charset the charset
 * @param byteOrderMark whether the file begins with a byte-order mark
 */
public record Encoding(Charset charset, boolean byteOrderMark) {
  public static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, false);

  /** A text as the bytes of a file, with a byte-order mark when there was one. */
  public byte[] encode(String text) {
    return (byteOrderMark ? "\uFEFF" + text : text).getBytes(charset);
  }
}
