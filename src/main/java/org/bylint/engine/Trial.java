package org.bylint.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bylint.rule.Severity;

/**
 * What one rule finds in a corpus: how often, in how many articles, which words, and some of its
 * findings drawn at random. The same articles and seed always give the same draw.
 */
public final class Trial {
  private static final int LONGEST_WORDS = 60;

  private final int wanted;
  private final Random random;
  private final Map<Severity, Count> severities = new EnumMap<>(Severity.class);
  private final Map<String, Word> words = new TreeMap<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private final Count all = new Count();
  private int articles;
  private int suppressed;

  /**
   * Nothing found yet.
   *
   * @param wanted number of findings to draw
   * @param seed of the draw
   */
  public Trial(int wanted, long seed) {
    this.wanted = wanted;
    random = new Random(seed);
  }

  /** Findings, and articles that have any. */
  public static final class Count {
    private int findings;
    private int articles;
    private String last = "";

    private void add(String path) {
      findings++;
      if (!path.equals(last)) {
        articles++;
        last = path;
      }
    }

    public int findings() {
      return findings;
    }

    public int articles() {
      return articles;
    }
  }

  /**
   * Words that findings stand at, whatever their capitals.
   *
   * @param text as first met
   * @param count how often, and in how many articles
   */
  public record Word(String text, Count count) {}

  /**
   * A finding of the draw.
   *
   * @param number of the finding among all, from 0
   * @param path of its article
   */
  public record Drawn(int number, String path, Issue issue) {}

  /** Takes the next file, in the order of the files. */
  public void add(FileResult.Checked checked) {
    articles++;
    suppressed += checked.suppressed();
    for (Issue issue : checked.issues()) {
      if (issue.severity() != Severity.OFF) {
        add(checked.path(), issue);
      }
    }
  }

  private void add(String path, Issue issue) {
    draw(new Drawn(all.findings(), path, issue));
    all.add(path);
    severities.computeIfAbsent(issue.severity(), s -> new Count()).add(path);
    if (!issue.isWholeArticle()) {
      String text = cut(issue.place().text().strip());
      words
          .computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> new Word(text, new Count()))
          .count()
          .add(path);
    }
  }

  /** Each finding has the same chance, however many will follow (Vitter's algorithm R). */
  private void draw(Drawn next) {
    if (drawn.size() < wanted) {
      drawn.add(next);
    } else if (wanted > 0) {
      int place = random.nextInt(next.number() + 1);
      if (place < wanted) {
        drawn.set(place, next);
      }
    }
  }

  private static String cut(String text) {
    if (text.length() <= LONGEST_WORDS) {
      return text;
    }
    int end = LONGEST_WORDS - (Character.isHighSurrogate(text.charAt(LONGEST_WORDS - 1)) ? 1 : 0);
    return text.substring(0, end) + "…";
  }

  /** Number of articles that were checked. */
  public int articles() {
    return articles;
  }

  /** Number of findings that the articles or a file beside them suppress; they are not counted. */
  public int suppressed() {
    return suppressed;
  }

  /** All findings together. */
  public Count all() {
    return all;
  }

  /** Findings of each severity that there are any of, the gravest first. */
  public Map<Severity, Count> severities() {
    return severities;
  }

  /** The words that findings stand at most often. */
  public List<Word> mostFrequent(int most) {
    return words.values().stream()
        .sorted(Comparator.comparingInt((Word w) -> -w.count().findings()))
        .limit(most)
        .toList();
  }

  /** The findings that were drawn, in the order of the files. */
  public List<Drawn> drawn() {
    return drawn.stream().sorted(Comparator.comparingInt(Drawn::number)).toList();
  }
}
