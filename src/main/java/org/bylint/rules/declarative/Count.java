package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.analysis.Sentence;
import org.bylint.input.Block;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/**
 * Reports more than so many of something in a sentence, a paragraph or the article ({@code count}):
 * phrases or patterns of the page, or its words, characters or sentences.
 */
final class Count implements Check {
  static final Set<String> PARAMETERS =
      Seekers.with(Seekers.PARAMETERS, Set.of("of", "per", "max"));
  private static final String PHRASES = "phrases";

  private final String of;
  private final String per;
  private final int max;
  private final Seeker seeker;

  Count(Parameters parameters) {
    of = parameters.choice("of", List.of(PHRASES, "words", "characters", "sentences"));
    per = parameters.choice("per", List.of("article", "paragraph", "sentence"));
    max = parameters.integer("max", 0);
    seeker = of.equals(PHRASES) ? Seekers.of(parameters) : (article, rule) -> List.of();
    if (!parameters.has("max")) {
      throw new ParameterException("max", "is missing");
    }
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    int limit = Limits.of("max", max, options);
    List<Span> units = units(article, options);
    if (of.equals(PHRASES)) {
      List<Hit> hits = seeker.seek(article, options.rule());
      for (Span unit : units) {
        List<Hit> inside = hits.stream().filter(h -> unit.contains(h.span())).toList();
        if (inside.size() > limit) {
          Hit excess = inside.get(limit);
          report(findings, excess.span(), excess.found(), inside.size(), limit);
        }
      }
      return;
    }
    for (Span unit : units) {
      int count = measure(article, unit);
      if (count > limit) {
        report(findings, unit, article.document().textOf(unit), count, limit);
      }
    }
  }

  private static void report(Findings findings, Span span, String found, int count, int limit) {
    findings.at(span).value("found", found).value("count", count).value("max", limit);
  }

  private List<Span> units(Article article, Options options) {
    List<Span> units = new ArrayList<>();
    if (per.equals("article")) {
      units.add(new Span(0, article.document().text().length()));
    } else if (per.equals("sentence")) {
      article.sentences().stream().map(Sentence::span).forEach(units::add);
    } else {
      article.document().blocks().stream().map(Block::span).forEach(units::add);
    }
    boolean scoped = !per.equals("article") && !of.equals(PHRASES);
    return scoped
        ? units.stream().filter(u -> Scope.covers(options.rule(), article, u)).toList()
        : units;
  }

  private int measure(Article article, Span unit) {
    if (of.equals("characters")) {
      return article.document().text().codePointCount(unit.start(), unit.end());
    }
    int count = 0;
    for (Sentence sentence : article.sentences()) {
      if (unit.contains(sentence.span())) {
        count += of.equals("sentences") ? 1 : words(sentence);
      }
    }
    return count;
  }

  private static int words(Sentence sentence) {
    int words = 0;
    for (Token token : sentence.tokens()) {
      words += token.isWord() || token.kind() == Token.Kind.NUMBER ? 1 : 0;
    }
    return words;
  }
}
