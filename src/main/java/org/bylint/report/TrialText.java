package org.bylint.report;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.bylint.engine.Trial;
import org.bylint.rule.Severity;

/** What a rule finds in a corpus, for the person who writes the rule. */
public final class TrialText {
  private static final int COLUMN = 12;
  private static final int MOST_WORDS = 10;

  private final Appendable out;
  private final Wording wording;
  private final Style style;
  private final int width;

  /**
   * A writer.
   *
   * @param width columns of a line
   */
  public TrialText(Appendable out, Wording wording, Style style, int width) {
    this.out = out;
    this.wording = wording;
    this.style = style;
    this.width = width;
  }

  /**
   * Writes it.
   *
   * @param rule id
   * @param seed of the draw
   */
  public void write(String rule, Trial trial, long seed) throws IOException {
    out.append(style.bold(rule)).append(wording.pick("\u00a0: ", ": "));
    out.append(headline(trial)).append('\n');
    if (trial.all().findings() > 0) {
      rates(trial);
      words(trial.mostFrequent(MOST_WORDS));
      sample(trial, seed);
    }
  }

  private String headline(Trial trial) {
    String articles = wording.count(trial.articles(), "article", "articles", "article", "articles");
    String suppressed =
        trial.suppressed() == 0
            ? ""
            : " ("
                + wording.count(
                    trial.suppressed(),
                    "constat neutralisé",
                    "constats neutralisés",
                    "finding suppressed",
                    "findings suppressed")
                + ")";
    if (trial.all().findings() == 0) {
      return wording.pick("rien dans ", "nothing in ") + articles + suppressed + ".";
    }
    return findings(trial.all().findings())
        + wording.pick(" dans ", " in ")
        + wording.number(trial.all().articles())
        + wording.pick(" sur ", " of ")
        + articles
        + suppressed
        + ".";
  }

  private String findings(int n) {
    return wording.count(n, "constat", "constats", "finding", "findings");
  }

  private void rates(Trial trial) throws IOException {
    out.append('\n').append(" ".repeat(COLUMN));
    for (String head :
        List.of(
            wording.pick("constats", "findings"),
            wording.pick("pour 100", "per 100"),
            wording.pick("articles", "articles"))) {
      out.append(left(head));
    }
    out.append('\n');
    for (Map.Entry<Severity, Trial.Count> entry : trial.severities().entrySet()) {
      String name = wording.severity(entry.getKey());
      out.append(style.severity(entry.getKey(), name)).append(" ".repeat(COLUMN - name.length()));
      rate(entry.getValue(), trial.articles());
    }
    if (trial.severities().size() > 1) {
      String name = wording.pick("total", "all");
      out.append(name).append(" ".repeat(COLUMN - name.length()));
      rate(trial.all(), trial.articles());
    }
  }

  private void rate(Trial.Count count, int articles) throws IOException {
    out.append(left(wording.number(count.findings())))
        .append(left(rate(count.findings(), articles)))
        .append(left(wording.number(count.articles())))
        .append('\n');
  }

  /** Findings per hundred articles, with one decimal. */
  private String rate(int findings, int articles) {
    int tenths = (int) Math.round(findings * 1000.0 / Math.max(1, articles));
    return wording.number(tenths / 10) + wording.pick(",", ".") + tenths % 10;
  }

  private static String left(String text) {
    return " ".repeat(Math.max(1, COLUMN - Display.width(text))) + text;
  }

  private void words(List<Trial.Word> words) throws IOException {
    if (words.isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold(wording.pick("Les plus fréquents", "Most frequent")));
    out.append('\n');
    for (Trial.Word word : words) {
      out.append(left(wording.number(word.count().findings())))
          .append("  ")
          .append(Display.oneLine(word.text()))
          .append('\n');
    }
  }

  private void sample(Trial trial, long seed) throws IOException {
    List<Trial.Drawn> drawn = trial.drawn();
    if (drawn.isEmpty()) {
      return;
    }
    out.append('\n').append(style.bold(title(drawn.size(), trial.all().findings(), seed)));
    out.append('\n');
    IssueText text = new IssueText(wording, style, width, false);
    String path = "";
    for (Trial.Drawn one : drawn) {
      if (!one.path().equals(path)) {
        path = one.path();
        out.append('\n').append(style.bold(Display.oneLine(path))).append("\n\n");
      }
      StringBuilder b = new StringBuilder();
      text.append(b, List.of(one.issue()), new HashSet<>());
      out.append(b);
    }
  }

  private String title(int shown, int all, long seed) {
    if (shown == all) {
      return wording.pick("Tous les constats", "All findings");
    }
    String of = wording.pick(" constats sur ", " of ") + wording.number(all);
    return wording.number(shown)
        + of
        + wording.pick(", tirés au sort", " findings, drawn at random")
        + " (--seed "
        + seed
        + ")";
  }
}
