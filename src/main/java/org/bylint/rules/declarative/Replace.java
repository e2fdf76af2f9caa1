package org.bylint.rules.declarative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bylint.analysis.Article;
import org.bylint.language.Language;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.text.Span;

/**
 * Reports words for which the page has better ones ({@code replace}), from its own pairs or from a
 * lexicon whose entries say {@code to=}; several choices stand apart by {@code |}. Capitals of the
 * found words are kept.
 */
final class Replace implements Check {
  static final Set<String> PARAMETERS = Set.of("pairs", "lexicon", "except", "exactCase", "safe");
  private static final String TO = "to";

  private final Map<String, String> pairs;
  private final String lexicon;
  private final boolean exactCase;
  private final Fix.Applicability applicability;
  private final PhraseScan scan;

  Replace(Parameters parameters) {
    pairs = parameters.pairs("pairs");
    lexicon = parameters.optionalText("lexicon").orElse("");
    exactCase = parameters.flag("exactCase");
    applicability = parameters.flag("safe") ? Fix.Applicability.SAFE : Fix.Applicability.UNSAFE;
    scan = new PhraseScan(this::entries, parameters.wordLists("except"), exactCase);
    if (pairs.isEmpty() && lexicon.isEmpty()) {
      throw new ParameterException("pairs", "is missing (or name a lexicon)");
    }
  }

  private List<Lexicon.Entry> entries(Language language) {
    List<Lexicon.Entry> entries = new ArrayList<>();
    pairs.forEach((from, to) -> entries.add(new Lexicon.Entry(from, Map.of(TO, to))));
    language.lexicon(lexicon).entries().stream().filter(e -> e.has(TO)).forEach(entries::add);
    return entries;
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    scan.scan(
        article,
        options.rule(),
        (passage, from, to, span, entry) -> report(article, span, entry, findings));
  }

  private void report(Article article, Span span, Lexicon.Entry entry, Findings findings) {
    String found = article.document().textOf(span);
    List<String> choices = new ArrayList<>();
    for (String choice : entry.attribute(TO, "").split("\\|", -1)) {
      String bare = choice.strip();
      choices.add(exactCase ? bare : Case.like(found, entry.phrase(), bare));
    }
    if (choices.contains(found)) {
      return;
    }
    Findings.Draft draft =
        findings.at(span).value("found", found).value(TO, String.join(" / ", choices));
    for (String choice : choices) {
      draft.fix(choice, choices.size() == 1 ? applicability : Fix.Applicability.UNSAFE);
    }
  }
}
