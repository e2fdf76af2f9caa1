package org.bylint.config;

import java.nio.file.Path;
import java.util.List;
import org.bylint.text.PathPattern;

/**
 * A configuration file, those it extends included.
 *
 * @param path of the file
 * @param base folder that its patterns count from
 * @param sections from what it extends to its own, the strongest last
 * @param ignore patterns of paths that are not checked
 * @param overrides in the order of the file
 */
record ConfigFile(
    Path path,
    Path base,
    List<Section> sections,
    List<PathPattern> ignore,
    List<PathOverride> overrides) {

  /**
   * What holds for some paths only.
   *
   * @param paths patterns
   * @param section what holds there
   */
  record PathOverride(List<PathPattern> paths, Section section) {
    boolean applies(String path) {
      return paths.stream().anyMatch(p -> p.covers(path));
    }
  }

  /** The path of a file as patterns see it; one outside the base folder is seen whole. */
  String relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path seen = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
    return seen.toString().replace('\\', '/');
  }

  boolean ignores(Path file) {
    String path = relative(file);
    return ignore.stream().anyMatch(p -> p.covers(path));
  }
}
