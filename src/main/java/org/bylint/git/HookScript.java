package org.bylint.git;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The hook as git runs it.
 *
 * @param program where bylint is; where it is gone, the hook looks for it on the PATH
 * @param missing what the hook says when bylint is nowhere
 * @param refused what it says when articles have findings that fail
 * @param failed what it says when bylint could not check
 */
public record HookScript(String program, String missing, String refused, String failed) {
  /** A line that no other hook has. */
  static final String MARK = "# Hook of bylint:";

  String text() {
    try (InputStream in = HookScript.class.getResourceAsStream("pre-commit.sh")) {
      if (in == null) {
        throw new IllegalStateException("missing resource pre-commit.sh");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@BYLINT@", quoted(program))
          .replace("@MISSING@", quoted(missing))
          .replace("@REFUSED@", quoted(refused))
          .replace("@FAILED@", quoted(failed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As one word of a shell, whatever is in it. */
  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
