package org.bylint.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.bylint.rule.RuleInfo;

/** Keeps the results of files that wait for the end of a run in a tenth of the memory. */
final class PackedResult {
  private static final int ROOM = 1 << 14;

  private final Map<String, RuleInfo> rules = new ConcurrentHashMap<>();
  private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
  private final ByteArrayOutputStream plain = new ByteArrayOutputStream(ROOM);

  /** Packs a result, which is made again each time it is asked for; called by one thread. */
  Supplier<FileResult> pack(FileResult result) {
    if (!(result instanceof FileResult.Checked checked)
        || (checked.issues().isEmpty() && checked.content().isEmpty())
        || !checked.defects().isEmpty()) {
      return () -> result;
    }
    byte[] plain = bytes(checked);
    byte[] packed = packed(plain);
    int length = plain.length;
    String path = checked.path();
    String language = checked.language();
    int suppressed = checked.suppressed();
    return () -> result(path, language, suppressed, plain(packed, length));
  }

  private byte[] bytes(FileResult.Checked checked) {
    plain.reset();
    try (DataOutputStream out = new DataOutputStream(plain)) {
      checked.issues().forEach(issue -> rules.putIfAbsent(issue.rule().id(), issue.rule()));
      StoredResult.issues(out, checked);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plain.toByteArray();
  }

  /** In one call, since a call for every byte costs more than all else. */
  private byte[] packed(byte[] plain) {
    deflater.reset();
    deflater.setInput(plain);
    deflater.finish();
    byte[] packed = new byte[plain.length + ROOM];
    int length = 0;
    while (!deflater.finished()) {
      length += deflater.deflate(packed, length, packed.length - length);
    }
    return Arrays.copyOf(packed, length);
  }

  private static byte[] plain(byte[] packed, int length) {
    byte[] plain = new byte[length];
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      int read = 0;
      while (read < length) {
        read += inflater.inflate(plain, read, length - read);
      }
      return plain;
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
  }

  private FileResult result(String path, String language, int suppressed, byte[] plain) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
      return StoredResult.checked(path, language, suppressed, in, rules);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
