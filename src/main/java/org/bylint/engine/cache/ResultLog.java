package org.bylint.engine.cache;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.bylint.engine.FileResult;
import org.bylint.engine.OrderedWork;
import org.bylint.engine.StoredResult;
import org.bylint.engine.fix.Offers;
import org.bylint.rule.RuleInfo;

/**
 * The results of one run in a file: a head that says of which, the results in their order, and a
 * checksum. A file that was cut or changed is no log.
 */
public final class ResultLog {
  private static final int MAGIC = 0x62796C31;
  private static final int ROOM = 1 << 16;
  private static final int CHECKSUM = Long.BYTES;

  private ResultLog() {}

  /** Takes the results of a run as they come; becomes a log only when it is finished. */
  public static final class Writer implements Closeable {
    private final Path part;
    private final Path file;
    private final CheckedOutputStream checked;
    private final DataOutputStream plain;
    private final DeflaterOutputStream deflated;
    private final DataOutputStream out;
    private boolean whole = true;

    /**
     * A writer.
     *
     * @param file the log that it becomes
     */
    public Writer(Path file, String key) throws IOException {
      this.file = file;
      Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
      Files.createDirectories(folder);
      part = Files.createTempFile(folder, "run-", ".part");
      checked =
          new CheckedOutputStream(
              new BufferedOutputStream(Files.newOutputStream(part), ROOM), new CRC32());
      plain = new DataOutputStream(checked);
      plain.writeInt(MAGIC);
      plain.writeUTF(key);
      deflated = new DeflaterOutputStream(plain, new Deflater(Deflater.BEST_SPEED), ROOM);
      out = new DataOutputStream(new BufferedOutputStream(deflated, ROOM));
    }

    /** Notes a result; a run with one that does not last leaves no log. */
    public void note(FileResult result) throws IOException {
      whole &= StoredResult.isLasting(result);
      if (whole) {
        out.writeBoolean(true);
        StoredResult.write(out, result);
      }
    }

    /**
     * The run is over, and this was all of it.
     *
     * @param offers what could be corrected
     */
    public void finish(Offers offers) throws IOException {
      if (whole) {
        out.writeBoolean(false);
        out.writeInt(offers.safe());
        out.writeInt(offers.more());
        out.flush();
        deflated.finish();
        plain.writeLong(checked.getChecksum().getValue());
        plain.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
    }

    @Override
    public void close() throws IOException {
      plain.close();
      Files.deleteIfExists(part);
    }
  }

  /** Whether a file is the whole log of a run. */
  public static boolean isOf(Path file, String key) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    CRC32 crc = new CRC32();
    try (DataInputStream in =
        new DataInputStream(
            new CheckedInputStream(
                new BufferedInputStream(Files.newInputStream(file), ROOM), crc))) {
      if (in.readInt() != MAGIC || !in.readUTF().equals(key)) {
        return false;
      }
      long left = Files.size(file) - Integer.BYTES - Short.BYTES - key.length() - CHECKSUM;
      in.skipNBytes(left);
      long value = crc.getValue();
      return in.readLong() == value;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Hands on the results of a log, of these rules by id, in their order.
   *
   * @return what could be corrected
   */
  public static Offers replay(
      Path file, Map<String, RuleInfo> rules, OrderedWork.Receiver<FileResult> receiver)
      throws IOException {
    try (DataInputStream plain =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), ROOM))) {
      plain.readInt();
      plain.readUTF();
      DataInputStream in =
          new DataInputStream(
              new BufferedInputStream(new InflaterInputStream(plain, new Inflater(), ROOM), ROOM));
      while (in.readBoolean()) {
        receiver.accept(StoredResult.read(in, rules));
      }
      return new Offers(in.readInt(), in.readInt());
    }
  }
}
