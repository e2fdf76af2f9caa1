package org.bylint.cli;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.config.ConfigResolver;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.git.Blobs;
import org.bylint.git.GitException;
import org.bylint.git.Repository;
import org.bylint.git.VersionedFile;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;
import org.bylint.text.SourceFile;

/** The articles that are staged for the next commit, as the index of git has them. */
final class StagedFiles implements AutoCloseable {
  private final Blobs blobs;
  private final Inputs inputs;

  private StagedFiles(Blobs blobs, Inputs inputs) {
    this.blobs = blobs;
    this.inputs = inputs;
  }

  /** Finds them; the contents are read when their turn comes. */
  static StagedFiles find(List<String> paths, ConfigResolver configs, Console console)
      throws UsageException {
    try {
      Repository repository = Repository.of(console.directory(), console.environment());
      Blobs blobs = repository.blobs();
      return new StagedFiles(blobs, inputs(paths, repository.staged(), blobs, configs, console));
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Inputs inputs(
      List<String> paths,
      List<VersionedFile> staged,
      Blobs blobs,
      ConfigResolver configs,
      Console console) {
    NamedPaths named = new NamedPaths(paths, console.directory());
    List<Input> articles = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    int elsewhere = 0;
    for (VersionedFile file : staged) {
      switch (named.of(file.path())) {
        case NAMED -> articles.add(input(file, blobs));
        case FOUND -> {
          if (!Inputs.ignored(file.path(), configs)) {
            articles.add(input(file, blobs));
          }
        }
        case OTHER_FORMAT -> notices.add(file.path() + ": skipped: " + Inputs.formats());
        case NOT_MEANT -> elsewhere += paths.isEmpty() && file.path().startsWith("../") ? 1 : 0;
      }
    }
    if (elsewhere > 0) {
      notices.add(
          "more is staged outside this folder ("
              + elsewhere
              + (elsewhere == 1 ? " file" : " files")
              + "): run bylint at the root of the repository to check it");
    }
    List<FileResult.Failed> problems = new ArrayList<>();
    for (String lost : named.lost(staged.stream().map(VersionedFile::path).toList())) {
      problems.add(
          new FileResult.Failed(lost, "does not exist, and nothing of this name is staged"));
    }
    articles.sort(Comparator.comparing(Input::path));
    return new Inputs(articles, problems, notices);
  }

  private static Input input(VersionedFile file, Blobs blobs) {
    return Input.of(file.path(), () -> read(file.path(), file.blob().orElseThrow(), blobs));
  }

  /** A content that git keeps, decoded like a file. */
  static SourceFile read(String path, String blob, Blobs blobs) throws InputException {
    try {
      byte[] bytes = blobs.read(blob, (int) Decoder.MAX_BYTES + 1);
      return Decoder.read(path, new ByteArrayInputStream(bytes));
    } catch (GitException e) {
      throw new InputException("cannot be read: " + e.getMessage(), e);
    }
  }

  Inputs inputs() {
    return inputs;
  }

  @Override
  public void close() {
    blobs.close();
  }
}
