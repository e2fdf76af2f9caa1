package org.bylint.engine.cache;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of all files in the repositories that articles are in: whether a link leads somewhere
 * depends on them.
 */
public final class FilesAround {
  private static final String GIT = ".git";
  private static final int MOST = 1_000_000;

  private final Map<Path, Optional<Path>> rootOf = new HashMap<>();
  private final Set<Path> roots = new LinkedHashSet<>();

  /** Takes an article into account. */
  public void article(Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (folder != null) {
      root(folder).ifPresent(roots::add);
    }
  }

  private Optional<Path> root(Path folder) {
    Optional<Path> known = rootOf.get(folder);
    if (known == null) {
      Path parent = folder.getParent();
      known =
          Files.exists(folder.resolve(GIT))
              ? Optional.of(folder)
              : parent == null ? Optional.empty() : root(parent);
      rootOf.put(folder, known);
    }
    return known;
  }

  /**
   * Enters the names into a key.
   *
   * @throws IOException when a folder cannot be read, or holds more than a million files
   */
  public void enter(RunKey key) throws IOException {
    for (Path root : roots) {
      List<String> names = new ArrayList<>();
      Files.walkFileTree(root, new Names(root, names));
      names.sort(null);
      key.number(names.size());
      names.forEach(key::text);
    }
  }

  private static final class Names extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<String> names;

    Names(Path root, List<String> names) {
      this.root = root;
      this.names = names;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.endsWith(GIT) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      names.add(root.relativize(file).toString());
      if (names.size() > MOST) {
        throw new IOException("too many files below " + root);
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
