import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes the table of accuracy.md: {@code java Accuracy.java DOCS WORK}. WORK holds rules.json (the
 * rules there are) and, where articles were checked, found.jsonl (what was found in them); without
 * it the columns that count findings stay as they are. accuracy.tsv in DOCS says for each rule how
 * many of its findings were read, when, and how many were right.
 */
class Accuracy {
  private static final String BEGIN = "<!-- table -->\n";
  private static final String END = "<!-- end of table -->";
  private static final Pattern RULE =
      Pattern.compile("\"id\":\"([a-z0-9-]+/[a-z0-9-]+)\",\"severity\":\"([a-z]+)\"");
  private static final Pattern PATH = Pattern.compile("\"path\":\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern FOUND =
      Pattern.compile("\"rule\":\"([a-z0-9-]+/[a-z0-9-]+)\",\"severity\":\"([a-z]+)\"");
  private static final Pattern FILES = Pattern.compile("\"type\":\"summary\",\"files\":(\\d+)");

  /** Findings of a rule, and the articles that have any. */
  private static final class Count {
    int findings;
    final Set<String> articles = new HashSet<>();
  }

  public static void main(String[] args) throws IOException {
    Path document = Path.of(args[0], "accuracy.md");
    String text = Files.readString(document);
    String table = text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END));
    Path found = Path.of(args[1], "found.jsonl");
    Map<String, String> rates = Files.exists(found) ? counted(found) : kept(table);
    Map<String, String> read = read(Path.of(args[0], "accuracy.tsv"));
    StringBuilder b = new StringBuilder();
    b.append("| Rule | Severity | Findings per 100 articles | In articles | Right | Read |\n");
    b.append("|---|---|---|---|---|---|\n");
    rules(Path.of(args[1], "rules.json"))
        .forEach(
            (rule, severity) ->
                b.append("| `" + rule + "` | " + severity + " | ")
                    .append(rates.getOrDefault(rule, severity.equals("off") ? "– | –" : none(rates)))
                    .append(" | " + read.getOrDefault(rule, " | ") + " |\n"));
    Files.writeString(document, text.replace(BEGIN + table, BEGIN + b));
  }

  /** A rule that was not counted: it found nothing, or it is new since the articles were checked. */
  private static String none(Map<String, String> rates) {
    return rates.containsKey("") ? "0 | 0 %" : " | ";
  }

  private static Map<String, String> rules(Path file) throws IOException {
    Map<String, String> rules = new TreeMap<>();
    Matcher rule = RULE.matcher(Files.readString(file));
    while (rule.find()) {
      rules.put(rule.group(1), rule.group(2));
    }
    return rules;
  }

  private static Map<String, String> counted(Path file) throws IOException {
    Map<String, Count> counts = new TreeMap<>();
    int articles = 0;
    try (BufferedReader in = Files.newBufferedReader(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        Matcher found = FOUND.matcher(line);
        Matcher path = PATH.matcher(line);
        Matcher files = FILES.matcher(line);
        if (files.find()) {
          articles = Integer.parseInt(files.group(1));
        } else if (found.find() && path.find()) {
          Count count = counts.computeIfAbsent(found.group(1), k -> new Count());
          count.findings++;
          count.articles.add(path.group(1));
        }
      }
    }
    System.out.println(articles + " articles");
    Map<String, String> rates = new TreeMap<>(Map.of("", ""));
    for (Map.Entry<String, Count> entry : counts.entrySet()) {
      Count count = entry.getValue();
      double per100 = 100.0 * count.findings / articles;
      double share = 100.0 * count.articles.size() / articles;
      rates.put(entry.getKey(), number(per100) + " | " + number(share) + " %");
    }
    return rates;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, value < 0.1 ? "%.2f" : "%.1f", value);
  }

  /** The columns of the table as it stands. */
  private static Map<String, String> kept(String table) {
    Map<String, String> rates = new TreeMap<>();
    for (String line : table.split("\n", -1)) {
      String[] cells = line.split(" *\\| *", -1);
      if (cells.length > 5 && cells[1].startsWith("`")) {
        rates.put(cells[1].replace("`", ""), cells[3] + " | " + cells[4]);
      }
    }
    return rates;
  }

  private static Map<String, String> read(Path file) throws IOException {
    Map<String, String> read = new TreeMap<>();
    List<String> ids = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        int sample = Integer.parseInt(cells[2]);
        int right = Integer.parseInt(cells[3]);
        ids.add(cells[0]);
        read.put(
            cells[0],
            number(100.0 * right / sample).replace(".0", "") + " % | " + sample + ", " + cells[1]);
      }
    }
    List<String> sorted = new ArrayList<>(ids);
    Collections.sort(sorted);
    if (!ids.equals(sorted)) {
      throw new IOException(file + ": the rules are not in order");
    }
    return read;
  }
}
