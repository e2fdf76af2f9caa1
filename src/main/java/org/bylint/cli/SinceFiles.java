package org.bylint.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.engine.ChangeFilter;
import org.bylint.engine.Input;
import org.bylint.engine.Plans;
import org.bylint.git.GitException;
import org.bylint.git.Repository;
import org.bylint.git.Since;
import org.bylint.git.VersionedFile;

/** The files that a command line names, with what changed in them since a revision of git. */
final class SinceFiles implements AutoCloseable {
  private final Versions versions;
  private final Inputs inputs;
  private final ChangeFilter filter;

  private SinceFiles(Versions versions, Inputs found, Since since, Plans plans, Console console) {
    this.versions = versions;
    Map<String, Optional<BitSet>> lines = new HashMap<>();
    Map<String, Input> before = new HashMap<>();
    Map<String, VersionedFile> files = new HashMap<>();
    since.files().forEach(file -> files.put(file.path(), file));
    List<Input> articles = new ArrayList<>();
    for (Input input : found.articles()) {
      VersionedFile file = files.get(path(input, console.directory()));
      if (file == null) {
        articles.add(input);
      } else {
        articles.add(versions.withBefore(input, file));
        lines.put(input.path(), lines(file, since));
        versions
            .before(input, file)
            .ifPresent(content -> before.put(input.path(), Input.of(input.path(), content)));
      }
    }
    filter = new ChangeFilter(lines, before);
    inputs = new Inputs(filter.needed(articles, plans), found.problems(), found.notices());
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
      Versions versions = new Versions(repository.blobs(), repository.timeOfLastCommit());
      return new SinceFiles(versions, found, since, plans, console);
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Optional<BitSet> lines(VersionedFile file, Since since) {
    return file.oldBlob().isEmpty()
        ? Optional.empty()
        : Optional.of(since.lines().getOrDefault(file.path(), new BitSet()));
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
    versions.blobs().close();
  }
}
