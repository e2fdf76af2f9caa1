package org.bylint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.input.files.Readers;
import org.bylint.input.files.SearchedFolder;
import org.bylint.text.PathPattern;

/** Which files of a repository the paths on a command line mean. */
final class NamedPaths {
  private final Path directory;
  private final List<Named> all = new ArrayList<>();

  /**
   * One path.
   *
   * @param written on the command line
   * @param path from the working directory, with forward slashes; empty for that itself
   * @param pattern what it means where it is one
   */
  private record Named(
      String written, String path, Optional<PathPattern> pattern, SearchedFolder folder) {

    /** Whether it means this file alone. */
    boolean is(String file) {
      return path.equals(file);
    }

    boolean covers(String file, Path directory) {
      if (pattern.isPresent()) {
        return pattern.get().matches(file) && folder.finds(file);
      }
      Optional<String> inside = inside(file, directory);
      return inside.isPresent() && folder.finds(inside.get());
    }

    /** Whether the file lies there, be it checked or not. */
    boolean mentions(String file, Path directory) {
      return is(file)
          || (pattern.isPresent()
              ? pattern.get().matches(file)
              : inside(file, directory).isPresent());
    }

    /** The path of the file from here; empty where it lies elsewhere. */
    private Optional<String> inside(String file, Path directory) {
      try {
        Path folder = directory.resolve(path).normalize();
        Path absolute = directory.resolve(file).normalize();
        return absolute.startsWith(folder) && !absolute.equals(folder)
            ? Optional.of(folder.relativize(absolute).toString().replace('\\', '/'))
            : Optional.empty();
      } catch (InvalidPathException e) {
        String start = path.isEmpty() ? "" : path + "/";
        boolean here = file.startsWith(start) && !file.startsWith("../");
        return here ? Optional.of(file.substring(start.length())) : Optional.empty();
      }
    }
  }

  /** What one file is to the command line. */
  enum Meaning {
    /** Named by itself. */
    NAMED,
    /** Found in a folder or by a pattern. */
    FOUND,
    /** Named by itself, but in no format that bylint reads. */
    OTHER_FORMAT,
    NOT_MEANT
  }

  NamedPaths(List<String> paths, Path workingDirectory) {
    directory = workingDirectory.toAbsolutePath().normalize();
    for (String path : paths.isEmpty() ? List.of(".") : paths) {
      all.add(named(path));
    }
  }

  private Named named(String written) {
    try {
      Path file = directory.resolve(written).normalize();
      if (!PathPattern.isPattern(written) || Files.exists(file)) {
        return new Named(written, relative(file), Optional.empty(), new SearchedFolder(file));
      }
    } catch (InvalidPathException e) {
      // a name that the locale cannot spell is compared as it is written
    }
    String path = written.startsWith("./") ? written.substring(2) : written;
    return new Named(
        written,
        path,
        PathPattern.isPattern(written) ? Optional.of(PathPattern.of(path)) : Optional.empty(),
        new SearchedFolder(directory));
  }

  private String relative(Path file) {
    Path from = directory;
    Path to = file;
    if (!file.startsWith(directory)) {
      from = real(directory);
      to = real(file);
    }
    return from.relativize(to).toString().replace('\\', '/');
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  Meaning of(String file) {
    Meaning found = Meaning.NOT_MEANT;
    for (Named named : all) {
      if (named.is(file)) {
        return Readers.isArticle(file) ? Meaning.NAMED : Meaning.OTHER_FORMAT;
      }
      found = named.covers(file, directory) ? Meaning.FOUND : found;
    }
    return found;
  }

  /** The paths that mean none of these files and nothing on disk. */
  List<String> lost(List<String> files) {
    List<String> lost = new ArrayList<>();
    for (Named named : all) {
      boolean there = named.path.isEmpty() || named.pattern.isPresent();
      for (int i = 0; i < files.size() && !there; i++) {
        there = named.mentions(files.get(i), directory);
      }
      if (!there && !Files.exists(directory.resolve(named.written))) {
        lost.add(named.written);
      }
    }
    return lost;
  }
}
