package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bylint.cli.Program.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Published articles that are changed in a real repository. */
class CorrectionNoteTest {
  private static final String RULE = "metadata/missing-correction-note";
  private static final String ARTICLE =
      """
      ---
      title: Un pont fermé
      date: 2023-08-30T10:00:00+02:00
      ---

      La passerelle a coûté 12 millions d'euros, selon la mairie.
      """;
  private static final String CHANGED = ARTICLE.replace("12 millions", "21 millions");

  @TempDir Path folder;
  private GitRepository repository;

  @BeforeEach
  void aPublishedArticle() throws IOException {
    repository = GitRepository.create(folder.resolve("news"));
    repository.with("GIT_COMMITTER_DATE", "2023-08-30T09:00:00+0200");
    repository.stage("pont.md", ARTICLE);
    repository.commit("one");
    repository.with("GIT_COMMITTER_DATE", "2023-08-30T18:00:00+0200");
  }

  private Result staged() {
    return repository.bylint("check", "--staged", "--only", RULE);
  }

  private Result since() {
    return repository.bylint("check", "--since", "HEAD~1", "--only", RULE);
  }

  @Test
  void aFigureChangedInTheIndexIsReported() throws IOException {
    repository.stage("pont.md", CHANGED);

    assertThat(staged().out())
        .contains("pont.md", "Published on 2023-08-30 with “12”, now “21”: add a correction");
  }

  @Test
  void aNoteIsEnough() throws IOException {
    repository.stage("pont.md", CHANGED + "\nErratum : le coût est de 21 millions d'euros.\n");

    assertThat(staged().out()).startsWith("Nothing to report");
  }

  @Test
  void theVersionBeforeIsFoundUnderItsOldName() throws IOException {
    Files.createDirectories(repository.folder().resolve("archives"));
    repository.git("mv", "pont.md", "archives/pont.md");
    repository.stage("archives/pont.md", CHANGED);

    assertThat(staged().out()).contains("archives/pont.md", "now “21”");
  }

  @Test
  void theTimeOfTheCommitDecidesWhetherItWasPublished() throws IOException {
    repository.stage("pont.md", CHANGED);

    repository.with("GIT_COMMITTER_DATE", "2023-08-30T10:20:00+0200");
    assertThat(staged().out()).startsWith("Nothing to report");
    repository.with("GIT_COMMITTER_DATE", "2023-08-30T08:31:00+0000");
    assertThat(staged().out()).contains("now “21”");
  }

  @Test
  void sinceARevisionTheLastCommitDecides() throws IOException {
    repository.stage("pont.md", CHANGED);
    repository.commit("two");

    assertThat(since().out()).contains("now “21”");

    repository.with("GIT_COMMITTER_DATE", "2023-08-30T09:30:00+0200");
    repository.git("commit", "-q", "--amend", "--no-edit");
    assertThat(since().out()).startsWith("Nothing to report");
  }

  @Test
  void aNormalRunKnowsNothingOfIt() throws IOException {
    repository.stage("pont.md", CHANGED);

    assertThat(repository.bylint("check", "--only", RULE).out()).startsWith("Nothing to report");
  }
}
