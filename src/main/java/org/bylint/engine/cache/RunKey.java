package org.bylint.engine.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A name for all that the results of a run depend on: whoever computes the same name, on whatever
 * machine, gets the same results. Parts are entered with their lengths, so that none can pass for
 * another.
 */
public final class RunKey {
  private final MessageDigest digest;

  public RunKey() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public RunKey text(String text) {
    return bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  public RunKey number(long number) {
    return bytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  public RunKey bytes(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
    return this;
  }

  /** The content of a file, or that it is not there. */
  public RunKey file(Path file) throws IOException {
    return Files.isRegularFile(file) ? bytes(Files.readAllBytes(file)) : number(-1);
  }

  /** The name: 64 hexadecimal digits. Nothing may be entered afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
