package org.bylint.input.files;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bylint.input.DocumentReader;
import org.bylint.input.markdown.MarkdownReader;
import org.bylint.input.plain.TextReader;

/** The formats that bylint reads, and which one a file name stands for. */
public final class Readers {
  private static final List<DocumentReader> ALL = List.of(new TextReader(), new MarkdownReader());

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

  /** The extension of a file name, lower case, without the dot; empty when it has none. */
  public static String extension(String path) {
    int slash = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
    int dot = path.lastIndexOf('.');
    return dot > slash + 1 ? path.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
  }
}
