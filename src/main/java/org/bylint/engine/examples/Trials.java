package org.bylint.engine.examples;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.EarlierVersion;
import org.bylint.analysis.article.Analyser;
import org.bylint.input.Document;
import org.bylint.input.DocumentReader;
import org.bylint.input.InputException;
import org.bylint.input.files.Decoder;
import org.bylint.input.files.Readers;
import org.bylint.language.Languages;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.CorpusFindings;
import org.bylint.rule.Finding;
import org.bylint.rule.Options;
import org.bylint.rule.Rule;
import org.bylint.rule.page.Example;

/** Runs one rule over the articles of an example: most examples are one article. */
final class Trials {
  /** When the articles of examples take the place of their versions before. */
  private static final OffsetDateTime LONG_AFTER = OffsetDateTime.parse("9999-01-01T00:00:00Z");

  private final Analyser analyser;
  private final Rule rule;
  private final List<Example> examples;

  Trials(Analyser analyser, Rule rule, Example example) {
    this.analyser = analyser;
    this.rule = rule;
    examples = example.articles();
  }

  /** The articles of the example, in the order of the page. */
  List<Example> examples() {
    return examples;
  }

  /** One trial for each article, written in these bytes. */
  List<Trial> run(List<byte[]> bytes) throws InputException {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      articles.add(article(examples.get(i), bytes.get(i)));
    }
    Map<String, List<Finding>> judged =
        rule.check() instanceof CorpusCheck<?> check && examples.size() > 1
            ? judged(check, articles)
            : Map.of();
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      List<Finding> found = judged.getOrDefault(example.path(), List.of());
      trials.add(Trial.of(articles.get(i), rule, example, found));
    }
    return trials;
  }

  /** The trial of one article, written in these bytes, beside the others as they stand. */
  Trial run(int number, byte[] bytes) throws InputException {
    List<byte[]> all = new ArrayList<>();
    for (Example example : examples) {
      all.add(example.text().getBytes(StandardCharsets.UTF_8));
    }
    all.set(number, bytes);
    return run(all).get(number);
  }

  private Article article(Example example, byte[] bytes) throws InputException {
    Article article = article(example, document(example, bytes), Optional.empty());
    if (example.before().isEmpty()) {
      return article;
    }
    byte[] old = example.before().get().getBytes(StandardCharsets.UTF_8);
    Article before = article(example, document(example, old), Optional.empty());
    return article(
        example, article.document(), Optional.of(new EarlierVersion(before, LONG_AFTER)));
  }

  private static Document document(Example example, byte[] bytes) throws InputException {
    DocumentReader reader = Readers.forPath(example.path()).orElseGet(Readers::plainText);
    return reader.read(Decoder.decode(example.path(), bytes));
  }

  private Article article(Example example, Document document, Optional<EarlierVersion> earlier) {
    return analyser
        .of(example.houseNames(), example.houseTerms())
        .analyse(document, Languages.of(example.language()), example.published(), () -> earlier);
  }

  private <F> Map<String, List<Finding>> judged(CorpusCheck<F> check, List<Article> articles) {
    // the first article of an example says which options all are judged with
    Options options = new Options(rule.info(), examples.get(0).options());
    List<F> facts = new ArrayList<>();
    for (int i = 0; i < articles.size(); i++) {
      if (Trial.reads(rule, examples.get(i))) {
        facts.add(check.collect(articles.get(i), options));
      }
    }
    CorpusFindings findings = new CorpusFindings(rule.id());
    facts.stream().reduce(check::merge).ifPresent(f -> check.judge(f, options, findings));
    return findings.all();
  }
}
