package org.bylint.input.files;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bylint.input.files.FoundFiles.Notice;
import org.bylint.text.PathPattern;

/** Finds the articles that the paths on a command line stand for: files, folders, patterns. */
public final class ArticleFiles {
  private final Path workingFolder;

  /** By where they really are: a file is one article, however many links lead to it. */
  private final Map<Path, ArticleFile> files = new LinkedHashMap<>();

  private final List<Notice> problems = new ArrayList<>();
  private final List<Notice> skipped = new ArrayList<>();
  private int passedOver;

  private ArticleFiles(Path workingFolder) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
  }

  /**
   * Finds articles.
   *
   * @param workingFolder what relative paths are relative to
   * @param paths files (always read when a format has their extension), folders (searched, without
   *     hidden and ignored ones), patterns such as {@code news/**}{@code /*.md}, and {@code -}
   */
  public static FoundFiles find(Path workingFolder, List<String> paths) {
    ArticleFiles search = new ArticleFiles(workingFolder);
    for (String path : paths) {
      search.add(path);
    }
    List<ArticleFile> found = new ArrayList<>(search.files.values());
    found.sort(Comparator.comparing(ArticleFile::path));
    return new FoundFiles(found, search.problems, search.skipped, search.passedOver);
  }

  private void add(String path) {
    try {
      Path file = workingFolder.resolve(path);
      if (path.equals(ArticleFile.STANDARD_INPUT)) {
        files.put(file, new ArticleFile(path, file));
      } else if (Files.isDirectory(file)) {
        folder(clean(path), file.normalize());
      } else if (PathPattern.isPattern(path) && !Files.exists(file)) {
        pattern(path);
      } else {
        named(clean(path), file.normalize());
      }
    } catch (InvalidPathException e) {
      if (PathPattern.isPattern(path)) {
        pattern(path);
      } else {
        problems.add(new Notice(path, "is no valid file name: " + e.getReason()));
      }
    }
  }

  private void named(String path, Path file) {
    if (!Files.exists(file)) {
      String why = Files.isSymbolicLink(file) ? Unreadable.LINK_TO_NOWHERE : "does not exist";
      problems.add(new Notice(path, why));
    } else if (Readers.isArticle(path)) {
      put(path, file, real(file));
    } else {
      skipped.add(new Notice(path, "skipped: bylint reads " + Readers.extensionList()));
    }
  }

  private void folder(String path, Path folder) {
    FolderWalk walk = new FolderWalk(problems);
    walk.start(path, folder, this::take);
  }

  private void take(String path, Path file, Path real) {
    if (Readers.isArticle(path) && !Readers.isIgnoredFile(path)) {
      put(path, file, real);
    } else {
      passedOver++;
    }
  }

  /** The first name of a file is kept, but its own name goes before that of a link to it. */
  private void put(String path, Path file, Path real) {
    ArticleFile known = files.get(real);
    if (known == null || (file.equals(real) && !known.file().equals(real))) {
      files.put(real, new ArticleFile(path, file));
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  /** Searches the folder that stands before the first sign of the pattern. */
  private void pattern(String pattern) {
    String written = clean(pattern);
    int sign = 0;
    while (!PathPattern.isPattern(written.substring(sign, sign + 1))) {
      sign++;
    }
    int slash = written.lastIndexOf('/', sign);
    String base = slash < 0 ? "" : slash == 0 ? "/" : written.substring(0, slash);
    PathPattern matcher = PathPattern.of(written);
    int[] matches = {0};
    Path folder = workingFolder.resolve(base).normalize();
    if (Files.isDirectory(folder)) {
      new FolderWalk(problems)
          .start(
              base.isEmpty() ? "." : base,
              folder,
              (path, file, real) -> {
                if (matcher.matches(path)) {
                  matches[0] += Readers.isArticle(path) ? 1 : 0;
                  take(path, file, real);
                }
              });
    }
    if (matches[0] == 0) {
      problems.add(new Notice(pattern, "matches no article"));
    }
  }

  /** With forward slashes, without {@code ./} before and {@code /} after. */
  private static String clean(String path) {
    String cleaned = File.separatorChar == '\\' ? path.replace('\\', '/') : path;
    while (cleaned.startsWith("./")) {
      cleaned = cleaned.substring(2);
    }
    while (cleaned.length() > 1 && cleaned.endsWith("/")) {
      cleaned = cleaned.substring(0, cleaned.length() - 1);
    }
    return cleaned.isEmpty() ? "." : cleaned;
  }
}
