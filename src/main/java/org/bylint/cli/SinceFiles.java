package org.bylint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.engine.ChangeFilter;
import org.bylint.engine.Input;
import org.bylint.engine.Plans;
import org.bylint.git.Blobs;
import org.bylint.git.GitException;
import org.bylint.git.Repository;
import org.bylint.git.Since;
import org.bylint.git.VersionedFile;

/** The files that a command line names, with what changed in them since a revision of git. */
final class SinceFiles implements AutoCloseable {
  private final Blobs blobs;
  private final Inputs inputs;
  private final ChangeFilter filter;

  private SinceFiles(Blobs blobs, Inputs inputs, ChangeFilter filter) {
    this.blobs = blobs;
    this.inputs = inputs;
    this.filter = filter;
  }

  /**
   * Finds what changed.
   *
   * @param found the files as a normal run finds them
   */
  static SinceFiles find(String revision, Inputs found, Plans plans, Console console)
      throws UsageException {
    try {
      Repository repository = Repository.of(console.directory(), console.environment());
      Since since = repository.since(revision);
      Blobs blobs = repository.blobs();
      Map<String, Optional<BitSet>> lines = new HashMap<>();
      Map<String, Input> before = new HashMap<>();
      Map<String, VersionedFile> files = new HashMap<>();
      since.files().forEach(file -> files.put(file.path(), file));
      for (Input input : found.articles()) {
        VersionedFile file = files.get(path(input, console.directory()));
        if (file != null) {
          lines.put(input.path(), lines(file, since));
          file.oldBlob().ifPresent(blob -> before.put(input.path(), before(input, blob, blobs)));
        }
      }
      ChangeFilter filter = new ChangeFilter(lines, before);
      List<Input> needed = filter.needed(found.articles(), plans);
      return new SinceFiles(blobs, new Inputs(needed, found.problems(), found.notices()), filter);
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<BitSet> lines(VersionedFile file, Since since) {
    return file.oldBlob().isEmpty()
        ? Optional.empty()
        : Optional.of(since.lines().getOrDefault(file.path(), new BitSet()));
  }

  /** Named as it is now: rules about names of files have nothing to say of a move. */
  private static Input before(Input input, String blob, Blobs blobs) {
    return Input.of(input.path(), () -> StagedFiles.read(input.path(), blob, blobs));
  }

  /** The path of a file from the working directory, as git tells it. */
  private static String path(Input input, Path directory) {
    if (!input.path().startsWith("/") && input.path().indexOf(':') < 0) {
      return input.path();
    }
    try {
      Path file = Path.of(input.path());
      if (!file.isAbsolute()) {
        return input.path();
      }
      Path from = directory.toRealPath();
      return from.relativize(file.toRealPath()).toString().replace('\\', '/');
    } catch (IOException | InvalidPathException e) {
      return input.path();
    }
  }

  Inputs inputs() {
    return inputs;
  }

  ChangeFilter filter() {
    return filter;
  }

  @Override
  public void close() {
    blobs.close();
  }
}
