package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/**
 * The whole report of each article in {@code test-articles}, as text in the article's language and
 * as JSON, stands beside it; {@code -Dupdate=true} writes them anew. Read the difference before you
 * commit it.
 */
class GoldenReportsTest {
  private static final Path ARTICLES = Path.of("test-articles");

  @TestFactory
  Stream<DynamicNode> everyArticleHasItsReport() throws IOException {
    List<Path> articles;
    try (Stream<Path> files = Files.walk(ARTICLES)) {
      articles = files.filter(GoldenReportsTest::isArticle).sorted().toList();
    }
    assertThat(articles).isNotEmpty();
    return articles.stream()
        .flatMap(
            article ->
                Stream.of(
                    dynamicTest(article + " as text", () -> compare(article, "text", ".expected")),
                    dynamicTest(
                        article + " as JSON", () -> compare(article, "json", ".expected.json"))));
  }

  private static boolean isArticle(Path file) {
    String name = file.getFileName().toString();
    return (name.endsWith(".txt") || name.endsWith(".md"));
  }

  private static void compare(Path article, String format, String extension) throws IOException {
    String name = ARTICLES.relativize(article).toString().replace('\\', '/');
    String language = name.startsWith("fr/") ? "fr" : "en";
    String report =
        Program.in(ARTICLES).run("check", "--format", format, "--messages", language, name).out();
    Path golden = article.resolveSibling(article.getFileName() + extension);
    if (Boolean.getBoolean("update")) {
      Files.writeString(golden, report);
    }

    assertThat(report).isEqualTo(Files.readString(golden));
  }
}
