package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rules.terms.Expansions.Expansion;
import org.bylint.text.Folding;

/** An acronym that the article spells out in two ways. */
final class AcronymConflict implements Check {
  /** Words that begin with the same letters are one word, inflected or misspelt. */
  private static final int STEM = 4;

  /** A shorter word carries no meaning of its own. */
  private static final int SHORTEST = 4;

  @Override
  public void check(Article article, Options options, Findings findings) {
    List<Expansion> all = Expansions.of(article).all();
    if (all.size() < 2) {
      return;
    }
    Map<String, List<Expansion>> kept = new LinkedHashMap<>();
    for (Expansion expansion : all) {
      List<Expansion> earlier = kept.computeIfAbsent(expansion.acronym(), a -> new ArrayList<>());
      if (expansion.whole()) {
        Optional<Expansion> other = firstOther(earlier, expansion);
        if (other.isPresent()) {
          report(article, expansion, other.get(), findings);
        } else {
          earlier.add(expansion);
        }
      }
    }
  }

  private static Optional<Expansion> firstOther(List<Expansion> earlier, Expansion expansion) {
    Set<String> words = stems(expansion);
    for (Expansion one : earlier) {
      Set<String> others = stems(one);
      if (!words.containsAll(others) && !others.containsAll(words)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  private static Set<String> stems(Expansion expansion) {
    Set<String> stems = new LinkedHashSet<>();
    for (Token token : expansion.sentence().tokens().subList(expansion.from(), expansion.to())) {
      for (String part : Folding.fold(token.form()).split("-", -1)) {
        if (token.isWord() && part.length() >= SHORTEST) {
          stems.add(part.substring(0, STEM));
        }
      }
    }
    return stems;
  }

  private static void report(Article article, Expansion here, Expansion there, Findings findings) {
    String text = article.document().text();
    findings
        .at(here.words())
        .value("acronym", here.acronym())
        .value("found", here.words().in(text))
        .value("other", there.words().in(text))
        .related(there.words().union(there.place()), "other");
  }
}
