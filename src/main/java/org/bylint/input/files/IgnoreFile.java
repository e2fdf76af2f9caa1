package org.bylint.input.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bylint.text.PathPattern;

/**
 * The patterns of a {@code .gitignore} or {@code .bylintignore}: what is left out of the folder it
 * stands in and of those below. As in git, the last pattern that matches decides.
 */
final class IgnoreFile {
  private static final List<String> NAMES = List.of(".gitignore", ".bylintignore");
  private static final long MAX_BYTES = 1 << 20;

  private final List<Line> lines = new ArrayList<>();

  private record Line(PathPattern pattern, boolean foldersOnly, boolean kept) {}

  /** Those of one folder; none when it has no such file or they cannot be read. */
  static IgnoreFile of(Path folder) {
    IgnoreFile found = new IgnoreFile();
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      try {
        if (Files.isRegularFile(file) && Files.size(file) <= MAX_BYTES) {
          String all = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
          all.lines().forEach(found::add);
        }
      } catch (IOException e) {
        // An ignore file that cannot be read ignores nothing.
      }
    }
    return found;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  private void add(String written) {
    String pattern = written.stripTrailing();
    if (pattern.isEmpty() || pattern.startsWith("#")) {
      return;
    }
    boolean kept = pattern.startsWith("!");
    pattern = kept ? pattern.substring(1) : pattern;
    lines.add(new Line(PathPattern.ignoring(pattern), pattern.endsWith("/"), kept));
  }

  /**
   * What the file says of a path.
   *
   * @param path relative to the folder of the ignore file
   * @param otherwise what holds when it says nothing
   */
  boolean ignores(String path, boolean isFolder, boolean otherwise) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Line line = lines.get(i);
      if ((isFolder || !line.foldersOnly()) && line.pattern().matches(path)) {
        return !line.kept();
      }
    }
    return otherwise;
  }
}
