package org.bylint.text;

/**
 * A file as it stands, decoded. Offsets into {@code content} are what reports print.
 *
 * @param path as the user named it or as the walk found it, with forward slashes
 * @param content the decoded text, without a byte-order mark; line ends are kept as they are
 * @param encoding how it was stored, so that a fix can write the same bytes again
 */
public record SourceFile(String path, String content, Encoding encoding) {

  /** A file held in UTF-8 without a byte-order mark. */
  public static SourceFile of(String path, String content) {
    return new SourceFile(path, content, Encoding.UTF_8);
  }

  /** The bytes of the file, as they were read. */
  public byte[] bytes() {
    return encoding.encode(content);
  }

  public LineIndex lines() {
    return new LineIndex(content);
  }
}
