package org.bylint.engine;

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
import org.bylint.text.LineIndex;
import org.bylint.text.Span;

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
  private final boolean keepsContent;

  /**
   * A linter whose results do not hold the texts.
   *
   * @param messages language of the report
   */
  public Linter(Plans plans, String messages) {
    this(plans, messages, false);
  }

  /**
   * A linter.
   *
   * @param messages language of the report
   * @param keepsContent whether the results hold what stands in the files
   */
  public Linter(Plans plans, String messages, boolean keepsContent) {
    this.plans = plans;
    this.messages = messages;
    this.keepsContent = keepsContent;
  }

  /** Checks one file by itself; never throws for what is in it. */
  public FileResult check(Input input) {
    return examine(input).result();
  }

  /** Checks one file by itself and gives the article with the result. */
  public Examined examine(Input input) {
    return examine(input, Pass.ALONE);
  }

  /** Checks one file of a run over several. */
  Examined examine(Input input, Pass pass) {
    try {
      FilePlan plan = plans.of(input.path());
      ArticleReader.Outcome outcome = ArticleReader.read(input, plan);
      if (outcome instanceof ArticleReader.Outcome.LeftOut left) {
        return without(input, new FileResult.Skipped(input.path(), left.reason()));
      }
      return examine(input, ((ArticleReader.Outcome.Read) outcome).article(), plan, pass);
    } catch (ConfigException e) {
      return without(
          input,
          new FileResult.Misconfigured(input.path(), e.file(), String.valueOf(e.getMessage())));
    } catch (InputException e) {
      return without(input, new FileResult.Failed(input.path(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      Defect defect = Defect.of(input.path(), "", e);
      return without(
          input,
          new FileResult.Checked(
              input.path(), "", List.of(), 0, List.of(defect), Optional.empty()));
    }
  }

  private static Examined without(Input input, FileResult result) {
    return new Examined(input, Optional.empty(), result, List.of());
  }

  private Examined examine(Input input, Article article, FilePlan plan, Pass pass)
      throws ConfigException {
    List<ActiveRule> active = plan.rulesFor(article.language().code());
    RulesOnArticle rules = new RulesOnArticle(input.path(), article);
    active.forEach(rules::run);
    rules.judged(pass.judged(), active);
    List<Examined.Collected<?>> collected = pass.collects() ? rules.collect(active) : List.of();
    LineIndex lines = article.document().source().lines();
    IssueMaker maker = new IssueMaker(article, lines, messages, pass.others());
    Suppressions suppressions = new Suppressions(article.document(), lines, plans.today());
    List<SideSuppression> side = plans.suppressions(input.path());
    side.forEach(one -> one.meets(active));
    List<Seen> standing = new ArrayList<>();
    int suppressed = 0;
    for (Seen one : rules.seen()) {
      Span place = maker.inSource(one.finding().place());
      String rule = one.rule().info().id();
      if (suppressions.suppress(rule, place)
          || SideSuppression.anySuppresses(side, rule, article, place)) {
        suppressed++;
      } else if (!rules.isOutranked(one)) {
        standing.add(one);
      }
    }
    List<ActiveRule> ran = active.stream().filter(r -> pass.together() || !r.compares()).toList();
    standing.addAll(aboutInstructions(article.document(), suppressions, active, ran));
    return new Examined(
        input,
        Optional.of(article),
        new FileResult.Checked(
            input.path(),
            article.language().code(),
            issues(standing, maker),
            suppressed,
            rules.defects(),
            keepsContent ? Optional.of(article.document().source().content()) : Optional.empty()),
        collected);
  }

  /**
   * A result with what the comparison found besides, without running the rules again; empty where
   * they must run: where the article holds instructions to bylint, where what is added outranks
   * something else, or where the file has changed.
   *
   * @param content of the file when the result was made
   */
  Optional<FileResult> adding(Input input, FileResult.Checked first, int content, Pass second) {
    try {
      FilePlan plan = plans.of(input.path());
      if (!(ArticleReader.read(input, plan) instanceof ArticleReader.Outcome.Read read)
          || read.article().document().source().content().hashCode() != content
          || !read.article().document().directives().isEmpty()) {
        return Optional.empty();
      }
      Article article = read.article();
      List<ActiveRule> active = plan.rulesFor(article.language().code());
      for (Finding finding : second.judged()) {
        if (active.stream()
            .filter(rule -> rule.info().id().equals(finding.rule()))
            .anyMatch(rule -> !rule.info().outranks().isEmpty())) {
          return Optional.empty();
        }
      }
      return Optional.of(adding(input, first, article, active, second));
    } catch (ConfigException | InputException | RuntimeException e) {
      // the whole way says what is wrong
      return Optional.empty();
    }
  }

  private FileResult adding(
      Input input, FileResult.Checked first, Article article, List<ActiveRule> active, Pass second)
      throws ConfigException {
    RulesOnArticle rules = new RulesOnArticle(input.path(), article);
    rules.judged(second.judged(), active);
    IssueMaker maker =
        new IssueMaker(article, article.document().source().lines(), messages, second.others());
    List<SideSuppression> side = plans.suppressions(input.path());
    List<Seen> standing = new ArrayList<>();
    for (Seen one : rules.seen()) {
      Span place = maker.inSource(one.finding().place());
      if (!SideSuppression.anySuppresses(side, one.rule().info().id(), article, place)) {
        standing.add(one);
      }
    }
    int suppressed = first.suppressed() + rules.seen().size() - standing.size();
    List<Issue> issues = new ArrayList<>(first.issues());
    issues.addAll(issues(standing, maker));
    issues.sort(ORDER);
    return new FileResult.Checked(
        first.path(), first.language(), issues, suppressed, first.defects(), first.content());
  }

  private List<Seen> aboutInstructions(
      Document document,
      Suppressions suppressions,
      List<ActiveRule> active,
      List<ActiveRule> running) {
    if (document.directives().isEmpty()) {
      return List.of();
    }
    Set<String> ran = new HashSet<>();
    running.forEach(rule -> ran.add(rule.info().id()));
    boolean all = running.size() == active.size();
    SuppressionRules rules =
        new SuppressionRules(document, suppressions, ran, all, plans.ruleNames());
    List<Seen> seen = new ArrayList<>();
    for (ActiveRule rule : active) {
      rules.findings(rule.info()).forEach(finding -> seen.add(new Seen(rule, finding)));
    }
    return seen;
  }

  private static List<Issue> issues(List<Seen> standing, IssueMaker maker) {
    standing.sort(
        Comparator.<Seen>comparingInt(s -> maker.inSource(s.finding().place()).start())
            .thenComparingInt(s -> maker.inSource(s.finding().place()).end()));
    List<Issue> issues = new ArrayList<>(standing.size());
    for (Seen one : standing) {
      issues.add(maker.issue(one.finding(), one.rule()));
    }
    issues.sort(ORDER);
    return issues;
  }
}
