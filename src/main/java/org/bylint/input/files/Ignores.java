package org.bylint.input.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The ignore files in force for a folder: those of its own and of the folders above it up to the
 * root of the repository.
 *
 * @param levels from the root down
 */
record Ignores(List<Level> levels) {
  private static final int DEEPEST = 64;

  Ignores {
    levels = List.copyOf(levels);
  }

  private record Level(Path folder, IgnoreFile file) {}

  /** Those of the folders above a folder, from the root of its repository down. */
  static Ignores above(Path folder) {
    List<Level> found = new ArrayList<>();
    Path at = folder;
    for (int depth = 0; depth < DEEPEST && at != null; depth++) {
      if (depth > 0) {
        found.add(new Level(at, IgnoreFile.of(at)));
      }
      if (Files.exists(at.resolve(".git"))) {
        Collections.reverse(found);
        return new Ignores(found);
      }
      at = at.getParent();
    }
    return new Ignores(List.of());
  }

  /** With those of one folder more. */
  Ignores in(Path folder) {
    IgnoreFile own = IgnoreFile.of(folder);
    if (own.isEmpty()) {
      return this;
    }
    List<Level> more = new ArrayList<>(levels);
    more.add(new Level(folder, own));
    return new Ignores(more);
  }

  boolean ignores(Path path, boolean isFolder) {
    boolean ignored = false;
    for (Level level : levels) {
      String relative = level.folder().relativize(path).toString().replace('\\', '/');
      ignored = level.file().ignores(relative, isFolder, ignored);
    }
    return ignored;
  }
}
