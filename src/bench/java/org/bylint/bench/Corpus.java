package org.bylint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.bylint.analysis.Article;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.InputException;
import org.bylint.input.files.Readers;
import org.bylint.language.Languages;
import org.bylint.text.SourceFile;

/** Articles of three kilobytes made of the paragraphs of the project's French test articles. */
final class Corpus {
  static final int ARTICLES = 20;
  private static final int SIZE = 3_000;
  private static final int SHORTEST = 80;

  private final List<String> paragraphs;

  Corpus(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        for (String p : Files.readString(file).split("\n\n", -1)) {
          if (p.length() > SHORTEST) {
            found.add(p.strip());
          }
        }
      }
      paragraphs = found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> texts() {
    Random random = new Random(42);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      List<String> mixed = new ArrayList<>(paragraphs);
      Collections.shuffle(mixed, random);
      StringBuilder text = new StringBuilder("Article de mesure numéro " + i + "\n");
      for (int p = 0; text.length() < SIZE; p++) {
        text.append('\n').append(mixed.get(p % mixed.size())).append('\n');
      }
      texts.add(text.append("\nSource : AFP\n").toString());
    }
    return texts;
  }

  static Article analyse(Analyser analyser, String text) {
    try {
      return analyser.analyse(
          Readers.forPath("article.txt").orElseThrow().read(SourceFile.of("article.txt", text)),
          Languages.of("fr"),
          Optional.empty());
    } catch (InputException e) {
      throw new IllegalStateException(e);
    }
  }
}
