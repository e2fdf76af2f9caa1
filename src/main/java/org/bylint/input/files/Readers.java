package org.bylint.input.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bylint.input.DocumentReader;
import org.bylint.input.markdown.MarkdownReader;
import org.bylint.input.plain.TextReader;
import org.bylint.text.WordLists;

/** The formats that bylint reads, and which one a file name stands for. */
public final class Readers {
  private static final WordLists LISTS = WordLists.load();
  private static final List<DocumentReader> ALL =
      List.of(new TextReader(LISTS), new MarkdownReader(LISTS));

  private Readers() {}

  /** All readers, plain text first. */
  public static List<DocumentReader> all() {
    return ALL;
  }

  /** Plain text: what standard input is read as when it has no name. */
  public static DocumentReader plainText() {
    return ALL.get(0);
  }

  /** The reader for a file name, by its extension; empty when no format has that extension. */
  public static Optional<DocumentReader> forPath(String path) {
    String extension = extension(path);
    return ALL.stream().filter(r -> r.extensions().contains(extension)).findFirst();
  }

  public static boolean isArticle(String path) {
    return forPath(path).isPresent();
  }

  /** The extensions that are read, for a message: {@code .md, .txt}. */
  public static String extensionList() {
    return ALL.stream()
        .flatMap(r -> r.extensions().stream())
        .sorted()
        .map(e -> "." + e)
        .collect(Collectors.joining(", "));
  }

  /** Whether a folder of this name is never searched. */
  static boolean isIgnoredFolder(String name) {
    return LISTS.get("ignored-folders").contains(name);
  }

  /** Whether a file of this name speaks of the repository (README.md) and is no article. */
  static boolean isIgnoredFile(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.indexOf('.');
    return LISTS.get("ignored-files").contains(dot > 0 ? name.substring(0, dot) : name);
  }

  /** The extension of a file name, lower case, without the dot; empty when it has none. */
  private static String extension(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    int dot = path.lastIndexOf('.');
    return dot > slash + 1 ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
