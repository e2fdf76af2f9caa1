package org.bylint.cli;

import java.io.ByteArrayInputStream;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.bylint.engine.Input;
import org.bylint.git.Blobs;
import org.bylint.git.GitException;
import org.bylint.git.VersionedFile;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;

/**
 * Reads versions of files that git keeps.
 *
 * @param blobs reads them
 * @param replaced when the versions that are checked take the place of those before
 */
record Versions(Blobs blobs, OffsetDateTime replaced) {

  /** A version of a file, decoded like a file. */
  Input.Content content(String path, String blob) {
    return () -> {
      try {
        byte[] bytes = blobs.read(blob, (int) Decoder.MAX_BYTES + 1);
        return Decoder.read(path, new ByteArrayInputStream(bytes));
      } catch (GitException e) {
        throw new InputException("cannot be read: " + e.getMessage(), e);
      }
    };
  }

  /** The version before, named as the file is now: of a move no rule has anything to say. */
  Optional<Input.Content> before(Input input, VersionedFile file) {
    return file.oldBlob().map(blob -> content(input.path(), blob));
  }

  /** The file with the version before. */
  Input withBefore(Input input, VersionedFile file) {
    return before(input, file)
        .map(content -> input.after(new Input.Earlier(content, replaced)))
        .orElse(input);
  }
}
