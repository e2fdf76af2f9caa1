package org.bylint.input.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.bylint.input.files.FoundFiles.Notice;

/**
 * Goes through a folder and those below it in the order of their names. Links are followed, each
 * folder is entered once.
 */
final class FolderWalk {
  private final List<Notice> problems;
  private final Set<Path> entered = new HashSet<>();

  /** Entered last: a folder is known by its own name rather than by that of a link to it. */
  private final Queue<Runnable> links = new ArrayDeque<>();

  /** Takes what is found. */
  @FunctionalInterface
  interface Visitor {
    /**
     * Takes a file.
     *
     * @param path how reports name it
     * @param file where it was found
     * @param real where it really is, all links followed
     */
    void file(String path, Path file, Path real);
  }

  FolderWalk(List<Notice> problems) {
    this.problems = problems;
  }

  /**
   * Hands over each file with the path that reports name it by.
   *
   * @param path how the folder is named
   */
  void start(String path, Path folder, Visitor files) {
    String prefix = path.equals(".") ? "" : path.endsWith("/") ? path : path + "/";
    enter(prefix, folder, Ignores.above(folder), files);
    while (!links.isEmpty()) {
      links.remove().run();
    }
  }

  private void enter(String prefix, Path folder, Ignores above, Visitor files) {
    List<Path> children = new ArrayList<>();
    Path real;
    try {
      real = folder.toRealPath();
      if (!entered.add(real)) {
        return;
      }
      try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
        stream.forEach(children::add);
      }
    } catch (IOException e) {
      problems.add(new Notice(prefix, Unreadable.words(e, folder)));
      return;
    } catch (DirectoryIteratorException e) {
      problems.add(
          new Notice(prefix, Unreadable.words(Objects.requireNonNull(e.getCause()), folder)));
      return;
    }
    children.sort(Comparator.comparing(FolderWalk::name));
    Ignores ignores = above.in(folder);
    for (Path child : children) {
      visit(prefix + name(child), child, real, ignores, files);
    }
  }

  private void visit(String path, Path child, Path folder, Ignores ignores, Visitor files) {
    if (name(child).startsWith(".")) {
      return;
    }
    Optional<BasicFileAttributes> attributes = attributes(child);
    if (attributes.isEmpty()) {
      if (Readers.isArticle(path)) {
        problems.add(new Notice(path, Unreadable.LINK_TO_NOWHERE));
      }
      return;
    }
    boolean isFolder = attributes.get().isDirectory();
    if (ignores.ignores(child, isFolder)) {
      return;
    }
    if (isFolder && !Readers.isIgnoredFolder(name(child))) {
      if (Files.isSymbolicLink(child)) {
        links.add(() -> enter(path + "/", child, ignores, files));
      } else {
        enter(path + "/", child, ignores, files);
      }
    } else if (attributes.get().isRegularFile()) {
      files.file(path, child, real(child, folder));
    }
  }

  /** Looked up for links only: a look-up for each file would cost more than the walk. */
  private static Path real(Path file, Path folder) {
    try {
      return Files.isSymbolicLink(file) ? file.toRealPath() : folder.resolve(name(file));
    } catch (IOException e) {
      return file;
    }
  }

  private static Optional<BasicFileAttributes> attributes(Path file) {
    try {
      return Optional.of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
