import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Writes articles for measuring: {@code java Corpus.java FROM TO COUNT}. Each is about three
 * kilobytes of paragraphs drawn from the French plain-text articles below FROM; the same arguments
 * always write the same files.
 */
class Corpus {
  private static final int SIZE = 3_000;

  public static void main(String[] args) throws IOException {
    List<String> paragraphs = paragraphs(Path.of(args[0]));
    Path to = Path.of(args[1]);
    int count = Integer.parseInt(args[2]);
    Random random = new Random(42);
    for (int i = 0; i < count; i++) {
      Path folder = Files.createDirectories(to.resolve("d" + i / 100));
      Files.writeString(folder.resolve("article-" + i + ".txt"), article(i, paragraphs, random));
    }
  }

  private static List<String> paragraphs(Path from) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        if (!file.toString().contains("expected")) {
          for (String p : Files.readString(file).split("\n\n", -1)) {
            if (p.length() > 80) {
              found.add(p.strip());
            }
          }
        }
      }
    }
    return found;
  }

  private static String article(int number, List<String> paragraphs, Random random) {
    List<String> mixed = new ArrayList<>(paragraphs);
    Collections.shuffle(mixed, random);
    StringBuilder text = new StringBuilder("Article de mesure numéro " + number + "\n");
    for (int i = 0; text.length() < SIZE; i++) {
      text.append('\n').append(mixed.get(i % mixed.size())).append('\n');
    }
    return text.append("\nSource : AFP\n").toString();
  }
}
