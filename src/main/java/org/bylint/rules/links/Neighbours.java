package org.bylint.rules.links;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.bylint.input.Document;

/**
 * Files beside an article that its links name. Only in a repository, which is whole; a folder taken
 * out of one lacks files that are there for its readers.
 */
final class Neighbours {
  private static final int LONGEST_EXTENSION = 9;

  private final Document document;
  private boolean looked;
  private Optional<Path> folder = Optional.empty();

  Neighbours(Document document) {
    this.document = document;
  }

  /**
   * Whether a target is a source file or picture, named from the article's folder, that is not
   * there.
   */
  boolean isMissing(String target) {
    String name = name(target);
    boolean relative = !name.isEmpty() && !name.startsWith("/") && name.indexOf(':') < 0;
    if (!relative || !isSource(name) || folder().isEmpty()) {
      return false;
    }
    try {
      return !Files.exists(folder().get().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** Whether a file of that name stands beside the article. */
  boolean has(String target) {
    try {
      return folder().isPresent() && Files.exists(folder().get().resolve(name(target)));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String name(String target) {
    int end = 0;
    while (end < target.length() && "?#".indexOf(target.charAt(end)) < 0) {
      end++;
    }
    return target.substring(0, end).replace("%20", " ");
  }

  /** The source of another article; generators make other files (html) only when they run. */
  private boolean isSource(String name) {
    String own = document.source().path();
    int dot = name.lastIndexOf('.');
    int ownDot = own.lastIndexOf('.');
    return dot > 0
        && ownDot > 0
        && name.length() - dot <= LONGEST_EXTENSION
        && name.substring(dot)
            .toLowerCase(Locale.ROOT)
            .equals(own.substring(ownDot).toLowerCase(Locale.ROOT));
  }

  /** The folder of the article, where it is a file of a repository. */
  private Optional<Path> folder() {
    if (!looked) {
      looked = true;
      folder = find();
    }
    return folder;
  }

  private Optional<Path> find() {
    try {
      Path file = Path.of(document.source().path()).toAbsolutePath().normalize();
      Path parent = file.getParent();
      return parent != null && Files.isRegularFile(file) && isInRepository(parent)
          ? Optional.of(parent)
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static boolean isInRepository(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return true;
      }
    }
    return false;
  }
}
