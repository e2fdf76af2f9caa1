package org.bylint.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that a report is written into: it takes the place of the one before when it is whole, so
 * that a full disk leaves the old report. Devices, pipes and links are written as they are.
 */
final class ReportFile implements Closeable {
  private final Path target;
  private final Path written;
  private final Writer writer;

  private ReportFile(Path target, Path written) throws IOException {
    this.target = target;
    this.written = written;
    writer = Files.newBufferedWriter(written);
  }

  static ReportFile open(Path target) throws IOException {
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
        && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
      return new ReportFile(target, target);
    }
    try {
      return new ReportFile(target, target.resolveSibling(target.getFileName() + ".part"));
    } catch (AccessDeniedException e) {
      // a folder that takes no new files may hold one that can be written
      if (Files.isRegularFile(target)) {
        return new ReportFile(target, target);
      }
      throw e;
    }
  }

  Writer writer() {
    return writer;
  }

  /** The report is whole. */
  void finish() throws IOException {
    writer.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } finally {
      if (!written.equals(target)) {
        Files.deleteIfExists(written);
      }
    }
  }
}
