package org.bylint.engine.fix;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * Replaces the content of a file wholly or not at all: what is new goes into a file beside it, is
 * forced to the disk, and takes its name. A link stays, what it leads to is written. Rights and, as
 * far as the system lets us, owner and group stay as they were.
 */
public final class AtomicFile {
  private static final Set<PosixFilePermission> WRITERS =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Opener opener;

  /** Writes to the disk. */
  public AtomicFile() {
    this(AtomicFile::synced);
  }

  /** Writes to what {@code opener} gives. */
  AtomicFile(Opener opener) {
    this.opener = opener;
  }

  /** Opens a file for writing; closing it forces it to the disk. */
  @FunctionalInterface
  interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  /**
   * Replaces the content of a file.
   *
   * @param before what must stand in it: a file that has changed meanwhile is left alone
   * @throws IOException when it cannot be; the file is then as it was, and the message says why
   */
  public void replace(Path file, byte[] before, byte[] after) throws IOException {
    Path target = file.toRealPath();
    if (!isWritable(target)) {
      throw new NotReplaced(NotReplaced.Reason.READ_ONLY, "the file is read-only");
    }
    byte[] now = Files.readAllBytes(target);
    if (Arrays.equals(now, after)) {
      return;
    }
    if (!Arrays.equals(now, before)) {
      throw new NotReplaced(
          NotReplaced.Reason.CHANGED, "it was changed by another program; run bylint again");
    }
    Path beside = beside(target);
    try {
      try (OutputStream out = opener.open(beside)) {
        out.write(after);
      }
      keepRights(target, beside);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /**
   * Writes a file that need not be there yet.
   *
   * @throws IOException when it cannot be; what was there is then as it was
   */
  public void write(Path file, byte[] content) throws IOException {
    if (Files.exists(file)) {
      replace(file, Files.readAllBytes(file), content);
      return;
    }
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(part, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  /** Nobody's to write is read-only, even for the system's administrator. */
  private static boolean isWritable(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean somebodys =
        view == null || view.readAttributes().permissions().stream().anyMatch(WRITERS::contains);
    return somebodys && Files.isWritable(target);
  }

  private static Path beside(Path target) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    try {
      return Files.createTempFile(folder, ".bylint-", ".tmp");
    } catch (AccessDeniedException e) {
      throw new NotReplaced(NotReplaced.Reason.FOLDER_READ_ONLY, "its folder is read-only");
    }
  }

  private static OutputStream synced(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    OutputStream stream = Channels.newOutputStream(channel);
    return new FilterOutputStream(stream) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        try (channel) {
          channel.force(true);
        }
      }
    };
  }

  private static void keepRights(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    PosixFileAttributes rights =
        Files.getFileAttributeView(from, PosixFileAttributeView.class).readAttributes();
    PosixFileAttributes own = view.readAttributes();
    try {
      if (!own.group().equals(rights.group())) {
        view.setGroup(rights.group());
      }
      if (!own.owner().equals(rights.owner())) {
        view.setOwner(rights.owner());
      }
    } catch (IOException e) {
      // only an administrator may give files away: it becomes the writer's own
    }
    view.setPermissions(rights.permissions());
  }
}
