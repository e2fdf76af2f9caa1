package org.bylint.engine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.config.ConfigException;
import org.bylint.input.Document;
import org.bylint.input.InputException;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Scope;
import org.bylint.text.LineIndex;

/**
 * Checks articles: read, analyse, run the rules, drop what does not stand, suppress what the
 * article says, order. One linter serves all threads.
 */
public final class Linter {
  private static final Comparator<Issue> ORDER =
      Comparator.<Issue>comparingInt(i -> i.place().start().offset())
          .thenComparingInt(i -> i.place().end().offset())
          .thenComparing(i -> i.rule().id())
          .thenComparing(Issue::message);

  private final Plans plans;
  private final String messages;

  /**
   * A linter.
   *
   * @param messages language of the report
   */
  public Linter(Plans plans, String messages) {
    this.plans = plans;
    this.messages = messages;
  }

  /**
   * What a check brings to light.
   *
   * @param result what is reported
   * @param article the article; empty where the file was left out or could not be read
   */
  public record Examination(FileResult result, Optional<Article> article) {}

  /** Checks one file; never throws for what is in it. */
  public FileResult check(Input input) {
    return examine(input).result();
  }

  /** Checks one file and gives the article with the result. */
  public Examination examine(Input input) {
    try {
      FilePlan plan = plans.of(input.path());
      ArticleReader.Outcome outcome = ArticleReader.read(input, plan);
      if (outcome instanceof ArticleReader.Outcome.LeftOut left) {
        return without(new FileResult.Skipped(input.path(), left.reason()));
      }
      Article article = ((ArticleReader.Outcome.Read) outcome).article();
      return new Examination(check(input.path(), article, plan), Optional.of(article));
    } catch (ConfigException e) {
      return without(
          new FileResult.Misconfigured(input.path(), e.file(), String.valueOf(e.getMessage())));
    } catch (InputException e) {
      return without(new FileResult.Failed(input.path(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return without(
          new FileResult.Checked(
              input.path(), "", List.of(), 0, List.of(defect(input.path(), "", e))));
    }
  }

  private static Examination without(FileResult result) {
    return new Examination(result, Optional.empty());
  }

  private FileResult check(String path, Article article, FilePlan plan) {
    List<Seen> seen = new ArrayList<>();
    List<Defect> defects = new ArrayList<>();
    List<ActiveRule> active = plan.rulesFor(article.language().code());
    for (ActiveRule rule : active) {
      run(rule, article, path, seen, defects);
    }
    LineIndex lines = article.document().source().lines();
    IssueMaker maker = new IssueMaker(article, lines, messages);
    Suppressions suppressions = new Suppressions(article.document(), lines);
    List<Seen> standing = new ArrayList<>();
    for (Seen one : seen) {
      if (!suppressions.suppress(one.rule.info().id(), maker.inSource(one.finding.place()))) {
        standing.add(one);
      }
    }
    int suppressed = seen.size() - standing.size();
    standing.addAll(aboutInstructions(article.document(), suppressions, active));
    return new FileResult.Checked(
        path, article.language().code(), issues(standing, maker), suppressed, defects);
  }

  private List<Seen> aboutInstructions(
      Document document, Suppressions suppressions, List<ActiveRule> active) {
    if (document.directives().isEmpty()) {
      return List.of();
    }
    Set<String> ran = new HashSet<>();
    active.forEach(rule -> ran.add(rule.info().id()));
    SuppressionRules rules = new SuppressionRules(document, suppressions, ran, plans.ruleNames());
    List<Seen> seen = new ArrayList<>();
    for (ActiveRule rule : active) {
      rules.findings(rule.info()).forEach(finding -> seen.add(new Seen(rule, finding)));
    }
    return seen;
  }

  /** What a rule saw. */
  private record Seen(ActiveRule rule, Finding finding) {}

  private static void run(
      ActiveRule rule, Article article, String path, List<Seen> seen, List<Defect> defects) {
    Findings findings = new Findings(rule.info().id());
    try {
      rule.check().check(article, rule.options(), findings);
      for (Finding finding : findings.all()) {
        if (Scope.covers(rule.info(), article, finding.place())) {
          seen.add(new Seen(rule, finding));
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      defects.add(defect(path, rule.info().id(), e));
    }
  }

  private static List<Issue> issues(List<Seen> standing, IssueMaker maker) {
    standing.sort(
        Comparator.<Seen>comparingInt(s -> maker.inSource(s.finding.place()).start())
            .thenComparingInt(s -> maker.inSource(s.finding.place()).end()));
    List<Issue> issues = new ArrayList<>(standing.size());
    for (Seen one : standing) {
      issues.add(maker.issue(one.finding, one.rule));
    }
    issues.sort(ORDER);
    return issues;
  }

  private static Defect defect(String path, String rule, Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return new Defect(path, rule, thrown.toString(), trace.toString());
  }
}
