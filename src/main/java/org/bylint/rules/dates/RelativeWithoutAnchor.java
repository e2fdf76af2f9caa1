package org.bylint.rules.dates;

import java.util.List;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Quotation;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.text.Span;
import org.bylint.text.SpanIndex;

/** Dates that count from a publication date which is not known: one finding with all places. */
final class RelativeWithoutAnchor implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (article.published().isPresent()) {
      return;
    }
    Lexicon phrases = article.language().lexicon("relative-dates");
    SpanIndex<Span> quoted =
        SpanIndex.of(article.quotedPassages().stream().map(Quotation::inner).toList());
    List<DateMention> relative =
        article.dates().stream()
            .filter(d -> d.kind() == DateMention.Kind.RELATIVE)
            .filter(d -> !isVague(d, phrases) && !quoted.contains(d.span()))
            .toList();
    if (relative.isEmpty()) {
      return;
    }
    DateMention first = relative.get(0);
    Findings.Draft draft =
        findings.at(first.span()).value("found", first.text()).value("count", relative.size());
    if (article.document().metadata().isEmpty()) {
      draft.variant("draft");
    }
    relative.stream().skip(1).forEach(d -> draft.related(d.span(), "other"));
  }

  /** An interval without ends (ces derniers mois) stays vague whatever the date. */
  private static boolean isVague(DateMention date, Lexicon phrases) {
    return phrases.find(date.text()).filter(e -> e.has("vague")).isPresent();
  }
}
