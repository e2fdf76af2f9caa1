package org.bylint.rule.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.HouseNamesFile;
import org.bylint.analysis.HouseTerms;
import org.bylint.analysis.HouseTermsFile;
import org.bylint.rule.RuleInfo;
import org.bylint.text.Nearest;
import org.bylint.yaml.YamlException;

/** Finds the examples in the lines of a page: fenced blocks marked {@code fr} or {@code en}. */
final class ExampleParser {
  private static final String FENCE = "```";
  private static final List<String> WORDS =
      List.of("md", "published=", "article", "fixed", "old", "file=");

  private final String file;
  private final List<String> lines;
  private final Map<String, RuleInfo.OptionInfo> options;
  private final List<Example> examples = new ArrayList<>();
  private HouseNames houseNames = HouseNames.NONE;
  private HouseTerms houseTerms = HouseTerms.NONE;
  private final List<Example> group = new ArrayList<>();

  /** The version before of the next article; none where there is none. */
  private Optional<String> before = Optional.empty();

  ExampleParser(String file, List<String> lines, Map<String, RuleInfo.OptionInfo> options) {
    this.file = file;
    this.options = options;
    this.lines = lines;
  }

  List<Example> parse(int from) throws RulePageException {
    int at = from;
    while (at < lines.size()) {
      if (lines.get(at).startsWith(FENCE)) {
        at = block(at);
      } else if (!lines.get(at).isBlank()) {
        endGroup();
      }
      at++;
    }
    endGroup();
    return examples;
  }

  /** Articles that stand together, with nothing but blank lines between, are one example. */
  private void endGroup() {
    if (!group.isEmpty()) {
      examples.add(group.get(0).with(group.subList(1, group.size())));
      group.clear();
    }
  }

  /** Reads the block that opens on a line and returns the line that closes it. */
  private int block(int open) throws RulePageException {
    String fence = fence(lines.get(open));
    int close = open + 1;
    while (close < lines.size() && !lines.get(close).stripTrailing().equals(fence)) {
      close++;
    }
    if (close == lines.size()) {
      throw error(open, "the block is never closed by " + fence);
    }
    List<String> info = List.of(lines.get(open).substring(fence.length()).strip().split(" +", -1));
    if (info.get(0).equals("fr") || info.get(0).equals("en")) {
      if (info.contains("fixed")) {
        fixed(open, close);
      } else if (info.contains("old")) {
        before = Optional.of(plain(open, close));
      } else {
        add(example(info, open, close), open);
      }
    } else if (info.get(0).equals("names")) {
      houseNames = houseNames(open, close);
    } else if (info.get(0).equals("terms")) {
      houseTerms = houseTerms(open, close);
    }
    return close;
  }

  /** The names file of the house of the examples that follow; it stands for a file names.yml. */
  private HouseNames houseNames(int open, int close) throws RulePageException {
    try {
      return new HouseNames("names.yml", HouseNamesFile.parse(file, yaml(open, close)).names());
    } catch (YamlException e) {
      throw new RulePageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** The terms file of the house of the examples that follow; it stands for a file terms.yml. */
  private HouseTerms houseTerms(int open, int close) throws RulePageException {
    try {
      return new HouseTerms("terms.yml", HouseTermsFile.parse(file, yaml(open, close)).terms());
    } catch (YamlException e) {
      throw new RulePageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** What a block holds, on the lines of the page. */
  private String yaml(int open, int close) {
    return "\n".repeat(open + 1) + String.join("\n", lines.subList(open + 1, close));
  }

  private void add(Example example, int open) throws RulePageException {
    if (example.file().isEmpty()) {
      endGroup();
      examples.add(example);
    } else if (group.stream().anyMatch(e -> e.file().equals(example.file()))) {
      throw error(
          open,
          "two articles named "
              + example.file()
              + " stand together; another name, or a line of text between two examples");
    } else {
      group.add(example);
    }
  }

  private static String fence(String line) {
    int ticks = 0;
    while (ticks < line.length() && line.charAt(ticks) == '`') {
      ticks++;
    }
    return line.substring(0, ticks);
  }

  private void fixed(int open, int close) throws RulePageException {
    List<Example> shown = group.isEmpty() ? examples : group;
    if (shown.isEmpty()) {
      throw error(open, "a block marked fixed follows the example that it shows fixed");
    }
    shown.set(shown.size() - 1, shown.get(shown.size() - 1).fixedAs(plain(open, close)));
  }

  /** A block as it stands, without a look for carets. */
  private String plain(int open, int close) {
    return String.join("\n", lines.subList(open + 1, close)) + "\n";
  }

  private Example example(List<String> info, int open, int close) throws RulePageException {
    Optional<LocalDate> published = Optional.empty();
    String name = "";
    Map<String, Object> set = new LinkedHashMap<>();
    for (String word : info.subList(1, info.size())) {
      int equals = word.indexOf('=');
      String key = equals < 0 ? word : word.substring(0, equals);
      if (word.startsWith("published=")) {
        published = Optional.of(date(word, open));
      } else if (word.startsWith("file=")) {
        name = word.substring(equals + 1);
      } else if (equals >= 0 && options.containsKey(key)) {
        set.put(key, typed(word.substring(equals + 1), options.get(key), open));
      } else if (!WORDS.contains(word)) {
        throw error(
            open,
            "unknown word \"" + word + "\"" + Nearest.hint(equals < 0 ? word : key + "=", words()));
      }
    }
    List<Example.Expected> expected = new ArrayList<>();
    String text = text(open, close, expected);
    Optional<String> old = before;
    before = Optional.empty();
    return new Example(
        name,
        open + 2,
        info.get(0),
        info.contains("md"),
        published,
        houseNames,
        houseTerms,
        info.contains("article"),
        set,
        old,
        text,
        expected,
        Optional.empty(),
        List.of());
  }

  /** The text of a block without its caret lines, which are read into {@code expected}. */
  private String text(int open, int close, List<Example.Expected> expected)
      throws RulePageException {
    StringBuilder text = new StringBuilder();
    int lineStart = 0;
    for (int i = open + 1; i < close; i++) {
      String line = lines.get(i);
      if (isCarets(line) && i > open + 1) {
        expected.add(expected(i, line, lineStart, text.length()));
      } else {
        lineStart = text.length();
        text.append(line).append('\n');
      }
    }
    return text.toString();
  }

  private List<String> words() {
    List<String> words = new ArrayList<>(WORDS);
    options.keySet().forEach(name -> words.add(name + "="));
    return words;
  }

  private Object typed(String value, RuleInfo.OptionInfo option, int line)
      throws RulePageException {
    if (option.standard() instanceof Boolean) {
      return value.equals("true");
    }
    if (!(option.standard() instanceof Long)) {
      return option.standard() instanceof List<?> ? List.of(value.split(",", -1)) : value;
    }
    try {
      return Long.valueOf(value);
    } catch (NumberFormatException e) {
      throw new RulePageException(file + ":" + (line + 1) + ": not a number: " + value, e);
    }
  }

  private LocalDate date(String word, int line) throws RulePageException {
    try {
      return LocalDate.parse(word.substring(word.indexOf('=') + 1));
    } catch (DateTimeException e) {
      throw new RulePageException(
          file + ":" + (line + 1) + ": not a date: " + word + "; write published=2023-08-30", e);
    }
  }

  private static boolean isCarets(String line) {
    String mark = line.stripLeading();
    return mark.startsWith("^") && line.indexOf('\t') < 0;
  }

  private Example.Expected expected(int line, String carets, int lineStart, int textEnd)
      throws RulePageException {
    int from = carets.indexOf('^');
    int to = from;
    while (to < carets.length() && carets.charAt(to) == '^') {
      to++;
    }
    if (lineStart + from >= textEnd) {
      throw error(line, "the carets stand after the end of the line above");
    }
    return new Example.Expected(
        line + 1,
        lineStart + from,
        Math.min(lineStart + to, textEnd - 1),
        carets.substring(to).strip());
  }

  private RulePageException error(int line, String message) {
    return new RulePageException(file + ":" + (line + 1) + ": " + message);
  }
}
