package org.bylint.git;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A file that differs between two states of a repository.
 *
 * @param path from the root of the repository, as it is now
 * @param before path that it had, where it was moved; else the same
 * @param kind letter that git gives it: A added, C copied, M modified, R moved, T other type, U in
 *     conflict
 * @param isFile whether it is a regular file now: no link, no submodule
 * @param blob id of its content now; zeros where git has to look at the working tree
 * @param oldBlob id of the content it had; empty where it is new or was no regular file
 */
record Change(
    String path, String before, char kind, boolean isFile, String blob, Optional<String> oldBlob) {

  /** Reads what {@code git diff --raw -z --no-abbrev} writes. */
  static List<Change> all(String raw) {
    List<Change> found = new ArrayList<>();
    String[] parts = raw.split("\0", -1);
    int at = 0;
    while (at + 1 < parts.length && parts[at].startsWith(":")) {
      String[] head = parts[at].substring(1).split(" ", -1);
      char kind = head[4].charAt(0);
      boolean two = kind == 'R' || kind == 'C';
      String before = parts[at + 1];
      String path = two ? parts[at + 2] : before;
      boolean had = isFile(head[0]) && kind != 'C';
      found.add(
          new Change(
              path,
              before,
              kind,
              isFile(head[1]),
              head[3],
              had ? Optional.of(head[2]) : Optional.empty()));
      at += two ? 3 : 2;
    }
    return found;
  }

  private static boolean isFile(String mode) {
    return mode.startsWith("100");
  }
}
