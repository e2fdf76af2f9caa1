package org.bylint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reports in the documentation are what a reader gets: each block after a comment {@code bylint
 * ARGUMENTS}, up to the comment {@code end}. {@code -Dupdate=true} writes them anew. The pages that
 * they link to are there.
 */
class DocumentedReportsTest {
  private static final List<String> PAGES =
      List.of(
          "README.md",
          "README.fr.md",
          "docs/accuracy.md",
          "docs/configuration.md",
          "docs/formats.md",
          "docs/guide-editor.md",
          "docs/guide-editor.fr.md",
          "docs/writing-rules.md");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- bylint ([^\n]+) -->\n```text\n([^`]*)```\n<!-- end -->");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @TestFactory
  Stream<DynamicTest> reports() {
    return PAGES.stream().map(page -> dynamicTest(page, () -> isFresh(Path.of(page))));
  }

  private static void isFresh(Path page) throws IOException {
    String text = Files.readString(page);
    Matcher block = BLOCK.matcher(text);
    StringBuilder fresh = new StringBuilder();
    int end = 0;
    while (block.find()) {
      String report = Program.in(Path.of("")).run(block.group(1).split(" ", -1)).out();
      fresh.append(text, end, block.start(2)).append(report);
      end = block.end(2);
    }
    fresh.append(text.substring(end));
    if (Boolean.getBoolean("update")) {
      Files.writeString(page, fresh.toString());
    }

    assertThat(Files.readString(page)).isEqualTo(fresh.toString());
  }

  @TestFactory
  Stream<DynamicTest> links() {
    return PAGES.stream().map(page -> dynamicTest(page, () -> leadSomewhere(Path.of(page))));
  }

  private static void leadSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page).replaceAll("(?s)```.*?```", ""));
    while (link.find()) {
      assertThat(page.toAbsolutePath().resolveSibling(link.group(1))).exists();
    }
  }
}
