package org.bylint.input.frontmatter;

import java.util.List;
import org.bylint.input.InputException;
import org.bylint.text.LineIndex;
import org.bylint.text.Position;

/**
 * The fields that stand before the words of an article.
 *
 * @param entries in the order of the file
 * @param end where the article itself begins, in UTF-16 code units; 0 when there is no front matter
 */
public record FrontMatter(List<Entry> entries, int end) {
  public static final FrontMatter NONE = new FrontMatter(List.of(), 0);

  /** Longer front matter is refused. In UTF-16 code units. */
  static final int MAX_LENGTH = 256 * 1024;

  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /**
   * Reads the front matter of a file: YAML between lines of {@code ---}, TOML between lines of
   * {@code +++}, or a JSON object.
   *
   * @throws InputException when it does not parse; the message names line and column
   */
  public static FrontMatter of(String content) throws InputException {
    if (Fence.isLine(content, 0, "---")) {
      return yaml(content);
    }
    if (Fence.isLine(content, 0, "+++")) {
      return toml(content);
    }
    return JsonFields.begins(content) ? JsonFields.read(content) : NONE;
  }

  private static FrontMatter yaml(String content) throws InputException {
    Fence fence = Fence.find(content, "---", "...");
    if (fence.isMissing()) {
      if (Fence.looksLikeField(content, fence.bodyStart())) {
        throw wrong(content, 0, "it is opened and never closed; end it with a line of ---");
      }
      return NONE;
    }
    String body = body(content, fence);
    return new FrontMatter(YamlFields.read(content, body, fence.bodyStart()), fence.after());
  }

  private static FrontMatter toml(String content) throws InputException {
    Fence fence = Fence.find(content, "+++");
    if (fence.isMissing()) {
      throw wrong(content, 0, "it is opened and never closed; end it with a line of +++");
    }
    String body = body(content, fence);
    return new FrontMatter(TomlFields.read(content, body, fence.bodyStart()), fence.after());
  }

  private static String body(String content, Fence fence) throws InputException {
    if (fence.bodyEnd() - fence.bodyStart() > MAX_LENGTH) {
      throw wrong(content, 0, "it is too long; is its closing line missing?");
    }
    String body = content.substring(fence.bodyStart(), fence.bodyEnd());
    if (Nesting.isTooDeep(body)) {
      throw wrong(content, fence.bodyStart(), "it is nested too deeply");
    }
    return body;
  }

  static InputException wrong(String content, int offset, String why) {
    Position at = new LineIndex(content).position(Math.min(offset, content.length()));
    return new InputException(
        "the front matter cannot be read at line "
            + at.line()
            + ", column "
            + at.column()
            + ": "
            + why);
  }
}
