package org.bylint.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes the readings that LanguageTool adds to its dictionaries, and those it strikes out, into one
 * sorted resource a language: word, tab, {@code +} or {@code -}, lemma, tab, tag.
 */
final class TagAdditionsStep implements Step {
  @Override
  public void run(Path rules, Path resources) throws IOException {
    for (String code : List.of("fr", "en")) {
      Set<String> lines = new TreeSet<>();
      for (String list : List.of("added", "added_custom")) {
        read(code + "/" + list + ".txt", '+', lines);
      }
      for (String list : List.of("removed", "removed_custom")) {
        read(code + "/" + list + ".txt", '-', lines);
      }
      Files.write(resources.resolve(code + ".readings"), SortedBytes.of(lines));
    }
  }

  private static void read(String path, char sign, Set<String> lines) throws IOException {
    for (String line : LanguageToolData.lines(path)) {
      String[] fields = line.split("[\t;]", -1);
      if (fields.length >= 3) {
        lines.add(fields[0].strip() + "\t" + sign + fields[1].strip() + "\t" + fields[2].strip());
      }
    }
  }
}
