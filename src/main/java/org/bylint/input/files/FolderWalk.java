package org.bylint.input.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.bylint.input.files.FoundFiles.Notice;

/**
 * Goes through a folder and those below it in the order of their names. Links are followed, each
 * folder is entered once.
 */
final class FolderWalk {
  private final List<Notice> problems;
  private final Set<Path> entered = new HashSet<>();

  FolderWalk(List<Notice> problems) {
    this.problems = problems;
  }

  /**
   * Hands over each file with the path that reports name it by.
   *
   * @param path how the folder is named
   */
  void start(String path, Path folder, BiConsumer<String, Path> files) {
    String prefix = path.equals(".") ? "" : path.endsWith("/") ? path : path + "/";
    enter(prefix, folder, Ignores.above(folder), files);
  }

  private void enter(String prefix, Path folder, Ignores above, BiConsumer<String, Path> files) {
    List<Path> children = new ArrayList<>();
    try {
      if (!entered.add(folder.toRealPath())) {
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
      visit(prefix + name(child), child, ignores, files);
    }
  }

  private void visit(String path, Path child, Ignores ignores, BiConsumer<String, Path> files) {
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
      enter(path + "/", child, ignores, files);
    } else if (attributes.get().isRegularFile()) {
      files.accept(path, child);
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
