package org.bylint.git;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads contents that the repository keeps, by their id. One git serves all of a run; it starts
 * with the first content that is asked for. Serves all threads.
 */
public final class Blobs implements AutoCloseable {
  private static final int LONGEST_HEAD = 200;

  private final Git git;
  private @Nullable Running running;

  Blobs(Git git) {
    this.git = git;
  }

  /**
   * The content of a file.
   *
   * @param id of the blob
   * @param most bytes; of a longer content only so many are given
   * @throws GitException when the repository does not have it
   */
  public synchronized byte[] read(String id, int most) throws GitException {
    try {
      Running source = running == null ? open() : running;
      source.awaits(true);
      source.in().write((id + "\n").getBytes(StandardCharsets.US_ASCII));
      source.in().flush();
      long size = size(id, head(source.out()));
      byte[] content = source.out().readNBytes((int) Math.min(size, most));
      source.out().skipNBytes(size - content.length + 1);
      source.awaits(false);
      return content;
    } catch (IOException e) {
      boolean slow = running != null && running.isStopped();
      throw slow ? Running.tooSlow() : new GitException("git gives no content of it", e);
    }
  }

  private Running open() throws GitException {
    Running opened = git.start("cat-file", "--batch");
    running = opened;
    return opened;
  }

  private static String head(InputStream out) throws IOException {
    StringBuilder head = new StringBuilder();
    for (int c = out.read(); c != '\n'; c = out.read()) {
      if (c < 0 || head.length() > LONGEST_HEAD) {
        throw new EOFException("git cat-file ended");
      }
      head.append((char) c);
    }
    return head.toString();
  }

  /** {@code ID blob SIZE}, or {@code ID missing}. */
  private static long size(String id, String head) throws GitException {
    int type = head.indexOf(" blob ");
    if (type < 0) {
      throw new GitException(
          "git does not have the content "
              + id.substring(0, Math.min(12, id.length()))
              + " (git fsck tells what is damaged; in a partial clone git fetch brings it)");
    }
    return Long.parseLong(head.substring(type + " blob ".length()));
  }

  @Override
  public synchronized void close() {
    if (running != null) {
      running.close();
    }
  }
}
