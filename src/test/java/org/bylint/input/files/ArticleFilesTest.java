package org.bylint.input.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bylint.input.files.FoundFiles.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
  @TempDir Path folder;

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Le conseil municipal se réunit.\n");
    }
  }

  private List<String> found(String... paths) {
    return find(paths).files().stream().map(ArticleFile::path).toList();
  }

  private FoundFiles find(String... paths) {
    return ArticleFiles.find(folder, List.of(paths));
  }

  @Test
  void aFolderIsSearchedInTheOrderOfPaths() throws IOException {
    write("news/b.txt", "news/a.md", "news/2024/c.markdown", "news/logo.png", "a.txt");
    assertThat(found("."))
        .containsExactly("a.txt", "news/2024/c.markdown", "news/a.md", "news/b.txt");
    assertThat(found("news/")).containsExactly("news/2024/c.markdown", "news/a.md", "news/b.txt");
    assertThat(find("news").passedOver()).isEqualTo(1);
    assertThat(find("news").skipped()).isEmpty();
  }

  @Test
  void hiddenAndBuildFoldersAreLeftOut() throws IOException {
    write(
        ".git/x.md", "node_modules/x.md", "target/x.txt", ".bylint/x.md", "kept.md", ".hidden.md");
    assertThat(found(".")).containsExactly("kept.md");
  }

  @Test
  void filesThatSpeakOfTheRepositoryAreReadOnlyWhenNamed() throws IOException {
    write("README.md", "news/readme.fr.md", "news/LICENSE.txt", "news/a.md");
    assertThat(found(".")).containsExactly("news/a.md");
    assertThat(found("README.md")).containsExactly("README.md");
  }

  @Test
  void whatIgnoreFilesNameIsLeftOutUnlessItIsNamed() throws IOException {
    write("drafts/x.md", "news/old.md", "news/keep.md", "news/deep/wip-1.md", "a.md");
    Files.writeString(folder.resolve(".gitignore"), "# build\n/drafts/\nwip-*.md\n");
    Files.writeString(folder.resolve("news/.bylintignore"), "*.md\n!keep.md\n");
    assertThat(found(".")).containsExactly("a.md", "news/keep.md");
    assertThat(found("drafts/x.md")).containsExactly("drafts/x.md");
  }

  @Test
  void theIgnoreFileOfARepositoryHoldsForItsFolders() throws IOException {
    write(".git/config", "news/a.md", "news/tmp/b.md");
    Files.writeString(folder.resolve(".gitignore"), "tmp\n");
    assertThat(found("news")).containsExactly("news/a.md");
  }

  @Test
  void patternsFindFilesAtAnyDepth() throws IOException {
    write("news/a.md", "news/2024/b.md", "news/2024/b.txt", "other/c.md");
    assertThat(found("news/**/*.md")).containsExactly("news/2024/b.md", "news/a.md");
    assertThat(found("*/?.{md,txt}")).containsExactly("news/a.md", "other/c.md");
    assertThat(find("news/*.markdown").problems())
        .containsExactly(new Notice("news/*.markdown", "matches no article"));
  }

  @Test
  void aFileThatIsNamedTwiceIsReadOnce() throws IOException {
    write("news/a.md");
    assertThat(found("news/a.md", "news", "./news/a.md", "news/*.md")).containsExactly("news/a.md");
  }

  @Test
  void aPatternMayMatchWhatIsKnownAlready() throws IOException {
    write("news/a.md");
    assertThat(find("news", "news/*.md").problems()).isEmpty();
  }

  @Test
  void aFileAndTheLinksToItAreOneArticle() throws IOException {
    write("news/a.md", "news/b.md");
    Files.createSymbolicLink(folder.resolve("a-link.md"), Path.of("news/a.md"));
    Files.createSymbolicLink(folder.resolve("latest"), Path.of("news"));

    assertThat(found(".")).containsExactly("news/a.md", "news/b.md");
    assertThat(found("a-link.md", "latest", "news")).containsExactly("news/a.md", "news/b.md");
    assertThat(found("a-link.md", "latest/b.md")).containsExactly("a-link.md", "latest/b.md");
  }

  @Test
  void aNamedFileOfAnotherFormatIsSkippedWithAWord() throws IOException {
    write("photo.jpeg");
    assertThat(find("photo.jpeg").skipped())
        .singleElement()
        .satisfies(n -> assertThat(n.message()).startsWith("skipped: bylint reads .markdown, .md"));
    assertThat(find("photo.jpeg").problems()).isEmpty();
  }

  @Test
  void aMissingFileIsAProblemAndTheOthersAreFound() throws IOException {
    write("a.md");
    FoundFiles found = find("a.md", "b.md");
    assertThat(found.files()).hasSize(1);
    assertThat(found.problems()).containsExactly(new Notice("b.md", "does not exist"));
  }

  @Test
  void aLinkToNowhereIsAProblem() throws IOException {
    Files.createSymbolicLink(folder.resolve("gone.md"), Path.of("nowhere.md"));
    assertThat(find(".").problems()).containsExactly(new Notice("gone.md", "is a link to nowhere"));
    assertThat(find("gone.md").problems())
        .containsExactly(new Notice("gone.md", "is a link to nowhere"));
  }

  @Test
  void foldersThatLinkInARingAreEnteredOnce() throws IOException {
    write("news/a.md");
    Files.createSymbolicLink(folder.resolve("news/again"), folder.resolve("news"));
    assertThat(found(".")).containsExactly("news/a.md");
  }

  @Test
  void namesMayHoldColonsApostrophesAndBrackets() throws IOException {
    write("news/l’été : deux.md", "news/[1] a.md");
    assertThat(found("news")).containsExactly("news/[1] a.md", "news/l’été : deux.md");
    assertThat(found("news/[1] a.md")).containsExactly("news/[1] a.md");
  }

  @Test
  void aFolderWithoutArticlesGivesNone() throws IOException {
    write("images/logo.png");
    assertThat(find(".").files()).isEmpty();
    assertThat(find(".").problems()).isEmpty();
  }

  @Test
  void aHyphenIsStandardInput() {
    assertThat(find("-").files()).singleElement().matches(ArticleFile::isStandardInput);
  }
}
