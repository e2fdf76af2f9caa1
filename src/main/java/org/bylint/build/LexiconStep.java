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
 * Packs the lexicons of each language, and those common to all, into one resource a language: a
 * line for each lexicon (name, {@code phrases} or {@code words}, length in bytes), an empty line,
 * and the entries of all in that order, without comments.
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
      Files.write(resources.resolve(code + ".lexicons"), pack(lists));
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

  private static byte[] pack(Map<String, List<String>> lists) {
    StringBuilder head = new StringBuilder();
    StringBuilder bodies = new StringBuilder();
    for (Map.Entry<String, List<String>> list : lists.entrySet()) {
      String body = entries(list.getValue());
      String kind = list.getValue().contains(PHRASES) ? "phrases" : "words";
      int length = body.getBytes(StandardCharsets.UTF_8).length;
      head.append(list.getKey()).append(' ').append(kind).append(' ').append(length).append('\n');
      bodies.append(body);
    }
    return (head + "\n" + bodies).getBytes(StandardCharsets.UTF_8);
  }

  private static String entries(List<String> lines) {
    StringBuilder entries = new StringBuilder();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        entries.append(line.strip()).append('\n');
      }
    }
    return entries.toString();
  }
}
