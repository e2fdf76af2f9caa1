package org.bylint.input.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * A folder as a search goes through it: tells of a path whether the search would find an article
 * there, without a look at the file, which need not be on disk.
 */
public final class SearchedFolder {
  private final Path folder;
  private final Map<Path, Ignores> known = new HashMap<>();

  public SearchedFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Whether an article of this name is found: in no hidden or ignored folder, not ignored itself,
   * in a format that bylint reads.
   *
   * @param path from this folder, with forward slashes
   */
  public boolean finds(String path) {
    if (!Readers.isArticle(path) || Readers.isIgnoredFile(path)) {
      return false;
    }
    try {
      return isSearched(path);
    } catch (InvalidPathException e) {
      // a name that the locale cannot spell is in no list of what is ignored
      return true;
    }
  }

  private boolean isSearched(String path) {
    Path at = folder;
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean isFolder = i < names.length - 1;
      Path child = at.resolve(names[i]);
      if (names[i].startsWith(".")
          || ignores(at).ignores(child, isFolder)
          || (isFolder && Readers.isIgnoredFolder(names[i]))) {
        return false;
      }
      at = child;
    }
    return true;
  }

  private Ignores ignores(Path at) {
    Ignores found = known.get(at);
    if (found == null) {
      Path parent = at.getParent();
      Ignores above = at.equals(folder) || parent == null ? Ignores.above(at) : ignores(parent);
      found = above.in(at);
      known.put(at, found);
    }
    return found;
  }
}
