package org.bylint.engine;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.bylint.input.Document;
import org.bylint.input.DocumentReader;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;
import org.bylint.input.files.Readers;
import org.bylint.text.SourceFile;

/**
 * A file to look at, not read yet.
 *
 * @param path how reports name it; its extension says which format it is in
 * @param content where its text comes from
 * @param file where it is on disk; empty for a stream
 * @param earlier the version that it takes the place of, where that is known
 */
public record Input(String path, Content content, Optional<Path> file, Optional<Earlier> earlier) {

  /** A file of which no earlier version is known. */
  public Input(String path, Content content, Optional<Path> file) {
    this(path, content, file, Optional.empty());
  }

  /**
   * The version that a repository has, where this one takes its place.
   *
   * @param content the version
   * @param replaced when
   */
  public record Earlier(Content content, OffsetDateTime replaced) {}

  /** The same file with its earlier version. */
  public Input after(Earlier version) {
    return new Input(path, content, file, Optional.of(version));
  }

  /** Reads and decodes. */
  @FunctionalInterface
  public interface Content {
    SourceFile read() throws InputException;
  }

  /** A file on disk. */
  public static Input file(String path, Path file) {
    return new Input(path, () -> Decoder.read(path, file), Optional.of(file));
  }

  /** A stream, such as standard input; what it holds is kept, since it can be read only once. */
  public static Input stream(String path, InputStream in) {
    return new Input(path, new Once(path, in), Optional.empty());
  }

  /** A stream that is read when it is first asked for. */
  private static final class Once implements Content {
    private final String path;
    private final InputStream in;
    private Optional<SourceFile> known = Optional.empty();

    Once(String path, InputStream in) {
      this.path = path;
      this.in = in;
    }

    @Override
    public synchronized SourceFile read() throws InputException {
      if (known.isEmpty()) {
        known = Optional.of(Decoder.read(path, in));
      }
      return known.get();
    }
  }

  /** A content that is no file, such as one that a repository keeps. */
  public static Input of(String path, Content content) {
    return new Input(path, content, Optional.empty());
  }

  /** A text in memory. */
  public static Input text(String path, String text) {
    return new Input(path, () -> SourceFile.of(path, text), Optional.empty());
  }

  /** The same file with a content that is known. */
  public Input holding(SourceFile source) {
    return new Input(path, () -> source, file, earlier);
  }

  /** Reads it in the format that its name says, else as plain text. */
  Document document() throws InputException {
    return document(content);
  }

  /** Reads a version of it. */
  Document document(Content version) throws InputException {
    DocumentReader reader = Readers.forPath(path).orElseGet(Readers::plainText);
    return reader.read(version.read());
  }
}
