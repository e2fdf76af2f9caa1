package org.bylint.rules.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;
import org.bylint.input.files.Readers;
import org.bylint.language.Languages;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Rule;
import org.bylint.rules.RuleSet;
import org.bylint.sources.SourceRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A link to a file beside the article is broken when a repository does not hold the file. */
class FilesBesideArticleTest {
  @TempDir Path repository;

  @BeforeEach
  void otherArticles() throws IOException {
    Files.createDirectories(repository.resolve("articles/2021"));
    Files.writeString(repository.resolve("articles/2021/budget.md"), "Le budget est voté.\n");
    Files.writeString(repository.resolve("articles/lettre du maire.md"), "Bonjour.\n");
  }

  private List<String> broken(String links) throws IOException, InputException {
    Path file = repository.resolve("articles/suite.md");
    Files.writeString(file, links + "\n");
    Article article =
        new Analyser(new SourceRegistry(List.of()))
            .analyse(
                Readers.forPath("suite.md").orElseThrow().read(Decoder.read(file.toString(), file)),
                Languages.of("fr"),
                Optional.empty());
    Rule rule = RuleSet.builtIn().find("links/broken-target").orElseThrow();
    Findings findings = new Findings(rule.id());
    rule.check().check(article, new Options(rule.info(), Map.of()), findings);
    return findings.all().stream()
        .map(Finding::values)
        .map(values -> values.getOrDefault("found", ""))
        .toList();
  }

  @Test
  void reportsAFileThatIsNotThere() throws IOException, InputException {
    Files.createDirectory(repository.resolve(".git"));

    assertThat(broken("Voir [le vote](2021/vote.md#resultat) et [le budget](2021/budget.md)."))
        .containsExactly("2021/vote.md#resultat");
  }

  @Test
  void understandsSpacesAndParentFolders() throws IOException, InputException {
    Files.createDirectory(repository.resolve(".git"));

    assertThat(broken("[Lettre](lettre%20du%20maire.md), [budget](../articles/2021/budget.md)."))
        .isEmpty();
  }

  @Test
  void leavesPagesThatTheGeneratorMakes() throws IOException, InputException {
    Files.createDirectory(repository.resolve(".git"));

    assertThat(broken("[Vote](2021/vote.html), [racine](/2021/vote.md), [page](2021/vote/)."))
        .isEmpty();
  }

  @Test
  void takesNoFolderOutsideARepositoryForWhole() throws IOException, InputException {
    assertThat(broken("Voir [le vote](2021/vote.md).")).isEmpty();
  }
}
