package org.bylint.rule.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bylint.yaml.TextFile;
import org.bylint.yaml.YamlException;

/**
 * The pages of a folder, {@code CATEGORY/NAME.md}, in the order of their ids.
 *
 * @param pages those that could be read
 * @param errors one message for each of the others
 */
public record PageFolder(List<RulePage> pages, List<String> errors) {
  private static final String EXTENSION = ".md";
  private static final String ID = "[a-z0-9-]+/[a-z0-9-]+";
  private static final String NO_PAGE = "README.md";

  /** Reads a folder; one that does not exist has no pages. */
  public static PageFolder read(Path folder, RulePageParser parser) throws IOException {
    List<RulePage> pages = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    for (Path file : files(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      String id = name.substring(0, name.length() - EXTENSION.length());
      String shown = file.toString().replace('\\', '/');
      if (!id.matches(ID)) {
        errors.add(shown + ": put the page at CATEGORY/NAME.md: small letters, digits, hyphens");
        continue;
      }
      try {
        pages.add(parser.parse(id, shown, TextFile.read(file, shown)));
      } catch (RulePageException | YamlException e) {
        errors.add(String.valueOf(e.getMessage()));
      }
    }
    return new PageFolder(List.copyOf(pages), List.copyOf(errors));
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().endsWith(EXTENSION))
          .filter(f -> !f.getFileName().toString().equals(NO_PAGE))
          .sorted()
          .toList();
    }
  }
}
