package org.bylint.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bylint.config.ConfigResolver;
import org.bylint.engine.FileResult;
import org.bylint.engine.Input;
import org.bylint.git.GitException;
import org.bylint.git.Repository;
import org.bylint.git.VersionedFile;

/** The articles that are staged for the next commit, as the index of git has them. */
final class StagedFiles implements AutoCloseable {
  private final Versions versions;
  private final Inputs inputs;

  private StagedFiles(Versions versions, Inputs inputs) {
    this.versions = versions;
    this.inputs = inputs;
  }

  /** Finds them; the contents are read when their turn comes. */
  static StagedFiles find(List<String> paths, ConfigResolver configs, Console console)
      throws UsageException {
    try {
      Repository repository = Repository.of(console.directory(), console.environment());
      Versions versions = new Versions(repository.blobs(), repository.timeOfNextCommit());
      return new StagedFiles(
          versions, inputs(paths, repository.staged(), versions, configs, console));
    } catch (GitException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private static Inputs inputs(
      List<String> paths,
      List<VersionedFile> staged,
      Versions versions,
      ConfigResolver configs,
      Console console) {
    NamedPaths named = new NamedPaths(paths, console.directory());
    List<Input> articles = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    int elsewhere = 0;
    for (VersionedFile file : staged) {
      switch (named.of(file.path())) {
        case NAMED -> articles.add(input(file, versions));
        case FOUND -> {
          if (!Inputs.ignored(file.path(), configs)) {
            articles.add(input(file, versions));
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

  private static Input input(VersionedFile file, Versions versions) {
    Input staged = Input.of(file.path(), versions.content(file.path(), file.blob().orElseThrow()));
    return versions.withBefore(staged, file);
  }

  Inputs inputs() {
    return inputs;
  }

  @Override
  public void close() {
    versions.blobs().close();
  }
}
