package org.bylint.input.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.input.InputException;
import org.bylint.text.Encoding;
import org.bylint.text.SourceFile;

/**
 * Turns the bytes of a file into text and finds out in which encoding they are: UTF-8, UTF-16,
 * Windows-1252 or ISO-8859-15. Line ends and no-break spaces stay as they are.
 */
public final class Decoder {
  /** Larger files are refused unread: no article is that long. In bytes. */
  public static final long MAX_BYTES = 20L * 1024 * 1024;

  private static final int MOSTLY = 2;

  private Decoder() {}

  /**
   * Reads and decodes a file.
   *
   * @param name how reports name the file
   * @throws InputException when the file cannot be read, is too large, or is no text
   */
  public static SourceFile read(String name, Path file) throws InputException {
    try {
      if (Files.isDirectory(file)) {
        throw new InputException("is a folder, not a file");
      }
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw tooLarge(size);
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(name, in);
      }
    } catch (IOException e) {
      throw Unreadable.because(e, file);
    }
  }

  /** Reads and decodes a stream to its end. */
  public static SourceFile read(String name, InputStream in) throws InputException {
    try {
      byte[] bytes = in.readNBytes((int) MAX_BYTES + 1);
      if (bytes.length > MAX_BYTES) {
        throw tooLarge(bytes.length);
      }
      return decode(name, bytes);
    } catch (IOException e) {
      throw new InputException("cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Decodes the bytes of a file.
   *
   * @throws InputException when they are no text in any encoding that bylint recognises
   */
  public static SourceFile decode(String name, byte[] bytes) throws InputException {
    Encoding marked = ByteOrderMark.of(bytes);
    if (marked.byteOrderMark()) {
      return strict(name, bytes, ByteOrderMark.length(marked), marked);
    }
    CharBuffer chars = CharBuffer.allocate(bytes.length);
    int wrong = utf8(bytes, chars);
    if (wrong < 0 && !hasNul(chars)) {
      return new SourceFile(name, chars.toString(), Encoding.UTF_8);
    }
    if (wrong >= 0 && isMostlyUtf8(bytes)) {
      throw EncodingGuess.invalid(StandardCharsets.UTF_8, wrong);
    }
    Charset guess = EncodingGuess.of(bytes, wrong);
    return strict(name, bytes, 0, new Encoding(guess, false));
  }

  /** Far more accents that are right in UTF-8 than bytes that are wrong: a damaged file. */
  private static boolean isMostlyUtf8(byte[] bytes) {
    int right = 0;
    int wrong = 0;
    for (char c : new String(bytes, StandardCharsets.UTF_8).toCharArray()) {
      if (c == '\uFFFD') {
        wrong++;
      } else if (c > 0x7f) {
        right++;
      }
    }
    return right > MOSTLY * wrong;
  }

  private static boolean hasNul(CharBuffer chars) {
    for (int i = chars.position(); i < chars.limit(); i++) {
      if (chars.get(i) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Decodes as UTF-8; returns where the first wrong byte is, or -1. */
  private static int utf8(byte[] bytes, CharBuffer into) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, into, true);
    into.flip();
    return result.isError() ? in.position() : -1;
  }

  private static SourceFile strict(String name, byte[] bytes, int skip, Encoding encoding)
      throws InputException {
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder = encoding.charset().newDecoder();
    if (decoder.decode(in, out, true).isError()) {
      throw EncodingGuess.invalid(encoding.charset(), in.position());
    }
    return new SourceFile(name, out.flip().toString(), encoding);
  }

  private static InputException tooLarge(long size) {
    return new InputException(
        "is too large ("
            + (size >> 20)
            + " MB): bylint reads articles of up to "
            + (MAX_BYTES >> 20)
            + " MB; leave the file out or split it");
  }
}
