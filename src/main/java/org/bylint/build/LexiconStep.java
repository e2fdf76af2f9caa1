package org.bylint.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Packs the lexicons of each language, and those common to all, into one resource a language:
 * {@code =name} or {@code =name phrases}, then the entries without comments.
 */
final class LexiconStep implements Step {
  private static final String PHRASES = "#! phrases";

  @Override
  public void run(Path rules, Path resources) throws IOException {
    Path folder = rules.resolve("lexicons");
    for (String code : List.of("fr", "en")) {
      Map<String, List<String>> lists = new TreeMap<>();
      read(folder.resolve(code), lists);
      read(folder.resolve("common"), lists);
      StringBuilder packed = new StringBuilder();
      for (Map.Entry<String, List<String>> list : lists.entrySet()) {
        pack(list.getKey(), list.getValue(), packed);
      }
      Files.writeString(resources.resolve(code + ".lexicons"), packed, StandardCharsets.UTF_8);
    }
  }

  private static void read(Path folder, Map<String, List<String>> lists) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        String name = file.getFileName().toString().replaceFirst("\\.txt$", "");
        lists
            .computeIfAbsent(name, n -> new ArrayList<>())
            .addAll(Files.readAllLines(file, StandardCharsets.UTF_8));
      }
    }
  }

  private static void pack(String name, List<String> lines, StringBuilder packed) {
    packed.append('=').append(name).append(lines.contains(PHRASES) ? " phrases" : "").append('\n');
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        packed.append(line.strip()).append('\n');
      }
    }
  }
}
