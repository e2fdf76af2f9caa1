package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Name;
import org.bylint.analysis.Sentence;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;

/**
 * One person with two offices that nobody holds at the same time: mayor of Lyon, mayor of Lille.
 */
final class FunctionConflict implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    PersonWords persons = new PersonWords(article.language());
    OfficeWords words = new OfficeWords(article.language());
    if (article.names().isEmpty()) {
      return;
    }
    List<Name.Mention> mentions = new ArrayList<>();
    Map<String, Integer> bearers = new HashMap<>();
    for (Name name : article.names()) {
      FullName.of(name, persons).ifPresent(f -> bearers.merge(f.surname(), 1, Integer::sum));
      if (name.kind() == Name.Kind.PERSON) {
        mentions.addAll(name.mentions());
      }
    }
    OfficeReader reader = new OfficeReader(article, words, persons, mentions);
    for (Name name : article.names()) {
      Optional<FullName> full = FullName.of(name, persons);
      if (full.isPresent()) {
        boolean alone = bearers.getOrDefault(full.get().surname(), 0) == 1;
        List<Name.Mention> own =
            full.get().own(name, alone).stream()
                .filter(m -> Scope.covers(options.rule(), article, m.span()))
                .toList();
        compare(name, reader.read(own), article, words, findings);
      }
    }
  }

  /** Whether the article is about changes of office. */
  private static boolean isReshuffle(Article article, OfficeWords words) {
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (words.is(token, "reshuffle")) {
          return true;
        }
      }
    }
    return false;
  }

  private static void compare(
      Name name, List<Office> offices, Article article, OfficeWords words, Findings findings) {
    for (int i = 1; i < offices.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (offices.get(i).excludes(offices.get(j)) && !isReshuffle(article, words)) {
          Office first = offices.get(j);
          Office later = offices.get(i);
          findings
              .at(later.span())
              .value("name", name.canonical())
              .value("found", article.document().textOf(later.span()))
              .value("other", article.document().textOf(first.span()))
              .related(first.span(), "other");
          return;
        }
      }
    }
  }
}
