package org.bylint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bylint.text.WordLists;

/** Puts the word lists that readers need into one resource, without comments. */
final class ReaderWords implements Step {
  private static final List<String> LISTS =
      List.of(
          "metadata-keys",
          "credit-labels",
          "byline-openers",
          "byline-names",
          "publication-verbs",
          "furniture-openers",
          "ignored-files",
          "ignored-folders");

  @Override
  public void run(Path rules, Path resources) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String name : LISTS) {
      all.append('[').append(name).append("]\n");
      for (String line : Files.readAllLines(rules.resolve("lexicons/common/" + name + ".txt"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          all.append(line).append('\n');
        }
      }
    }
    Files.writeString(resources.resolve(WordLists.RESOURCE), all);
  }
}
