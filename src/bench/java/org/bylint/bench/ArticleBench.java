package org.bylint.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.bylint.analysis.Article;
import org.bylint.analysis.article.Analyser;
import org.bylint.analysis.attribution.AttributionFinder;
import org.bylint.analysis.attribution.ClaimFinder;
import org.bylint.analysis.names.NameFinder;
import org.bylint.rule.Finding;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Rule;
import org.bylint.rule.Severity;
import org.bylint.rules.RuleSet;
import org.bylint.sources.SourceRegistry;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Milliseconds an article of three kilobytes takes, warm, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBench {
  private final Analyser analyser = new Analyser(SourceRegistry.builtIn());
  private final RuleSet rules = RuleSet.builtIn();
  private final List<String> texts = new Corpus(Path.of("test-articles/fr")).texts();
  private final List<Article> articles = new ArrayList<>();

  /** Reads and tags the articles once: neither is measured where it is not named. */
  public ArticleBench() {
    for (String text : texts) {
      Article article = Corpus.analyse(analyser, text);
      run("", article, findings -> {});
      articles.add(article);
    }
  }

  /** The names analysis. */
  @Benchmark
  @OperationsPerInvocation(Corpus.ARTICLES)
  public void namesAnalysis(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(NameFinder.find(article));
    }
  }

  /** The names analysis and all rules on names and ages, tagging left out. */
  @Benchmark
  @OperationsPerInvocation(Corpus.ARTICLES)
  public void namesWithRules(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(NameFinder.find(article));
      Article unread = new Reread(article);
      run("names", unread, sink::consume);
      run("numbers", unread, sink::consume);
    }
  }

  /** Who says what, and all rules on attribution; tagging, quotations and names left out. */
  @Benchmark
  @OperationsPerInvocation(Corpus.ARTICLES)
  public void attributionWithRules(Blackhole sink) {
    for (Article article : articles) {
      sink.consume(AttributionFinder.find(article));
      sink.consume(ClaimFinder.find(article));
      run("attribution", new Reread(article), sink::consume);
    }
  }

  /** From the bytes of the file to the findings of all rules that are on by default. */
  @Benchmark
  @OperationsPerInvocation(Corpus.ARTICLES)
  public void wholeArticle(Blackhole sink) {
    for (String text : texts) {
      run("", Corpus.analyse(analyser, text), sink::consume);
    }
  }

  private void run(String category, Article article, Consumer<List<Finding>> sink) {
    for (Rule rule : rules.all()) {
      Set<String> languages = rule.info().languages();
      boolean asked =
          category.isEmpty()
              ? rule.info().severity() != Severity.OFF
              : rule.info().category().equals(category);
      if (asked
          && (languages.isEmpty() || languages.contains("fr"))) {
        Findings findings = new Findings(rule.id());
        rule.check().check(article, new Options(rule.info(), Map.of()), findings);
        sink.accept(findings.all());
      }
    }
  }
}
