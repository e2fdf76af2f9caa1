package org.bylint.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.text.PathPattern;
import org.bylint.text.Span;

/**
 * An exception that stands in a file beside the articles. Remembers what became of it in a run;
 * serves all threads.
 */
public final class SideSuppression {
  private final PathPattern path;
  private final String written;
  private final List<String> rules;
  private final String text;
  private final String reason;
  private final Optional<LocalDate> until;
  private final int line;
  private volatile boolean met;
  private volatile boolean used;

  /**
   * An exception.
   *
   * @param path of the articles, from the folder of the configuration
   * @param written the pattern as the file has it
   * @param rules ids or categories
   * @param text the words found; empty for any
   * @param reason why
   * @param until last day on which it holds
   * @param line where it stands in the file, from 1
   */
  SideSuppression(
      PathPattern path,
      String written,
      List<String> rules,
      String text,
      String reason,
      Optional<LocalDate> until,
      int line) {
    this.path = path;
    this.written = written;
    this.rules = List.copyOf(rules);
    this.text = text;
    this.reason = reason;
    this.until = until;
    this.line = line;
  }

  /** Whether it is about an article, by its path from the folder of the configuration. */
  boolean covers(String article) {
    return path.covers(article);
  }

  /** Notes that an article which it is about was checked, if one of its rules was. */
  void meets(List<ActiveRule> active) {
    if (!met) {
      for (ActiveRule rule : active) {
        met |= names(rule.info().id());
      }
    }
  }

  private boolean names(String rule) {
    for (String name : rules) {
      if (Suppressions.names(name, rule)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of several suppresses a finding; it remembers that it did. */
  static boolean anySuppresses(
      List<SideSuppression> all, String rule, Article article, Span place) {
    boolean suppressed = false;
    for (SideSuppression one : all) {
      if (one.names(rule) && one.isAbout(place.in(article.document().source().content()))) {
        one.used = true;
        suppressed = true;
      }
    }
    return suppressed;
  }

  private boolean isAbout(String words) {
    return text.isEmpty() || text.equals(words);
  }

  boolean isOver(LocalDate today) {
    return until.isPresent() && until.get().isBefore(today);
  }

  /** Whether it is about some articles by a pattern, of which a run may see only a part. */
  boolean isGeneral() {
    return PathPattern.isPattern(written) || written.endsWith("/");
  }

  /** Whether an article which it is about was checked, and nothing was there to suppress. */
  boolean isIdle() {
    return met && !used;
  }

  List<String> rules() {
    return rules;
  }

  String reason() {
    return reason;
  }

  Optional<LocalDate> until() {
    return until;
  }

  int line() {
    return line;
  }
}
