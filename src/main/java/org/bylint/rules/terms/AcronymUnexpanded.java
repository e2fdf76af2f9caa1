package org.bylint.rules.terms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Quotation;
import org.bylint.language.Lexicon;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.sources.SourceRegistry;
import org.bylint.text.Span;

/** An acronym that the article never spells out: one finding each, at its first use. */
final class AcronymUnexpanded implements Check {
  private static final String LEXICON = "known-acronyms";
  private static final int SHORTEST = 3;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Lexicon known = article.language().lexicon(LEXICON);
    Acronyms acronyms = Acronyms.of(article, known);
    Map<String, List<Span>> found = acronyms.places();
    if (found.isEmpty() || acronyms.unlisted() > options.integer("maxUnknown")) {
      return;
    }
    Spellings spellings = new Spellings(article);
    found.forEach(
        (acronym, places) -> {
          Optional<Lexicon.Entry> entry = known.find(acronym);
          if (entry.isEmpty()) {
            unknown(article, acronym, places, options, spellings, findings);
          } else if (entry.get().has("expansion")) {
            String expansion = entry.get().attribute("expansion", "");
            if (!spellings.hold(expansion) && !spellings.spell(acronym)) {
              usual(article, acronym, expansion, places, findings);
            }
          }
        });
  }

  private static void unknown(
      Article article,
      String acronym,
      List<Span> places,
      Options options,
      Spellings spellings,
      Findings findings) {
    boolean counts =
        places.size() >= options.integer("minUses")
            && !options.strings("known").contains(acronym)
            && isDoubtful(article, acronym)
            && !spellings.spell(acronym)
            && !isSource(acronym);
    if (counts) {
      findings.at(places.get(0)).value("found", acronym).value("count", places.size());
    }
  }

  /** No word in capitals for emphasis, no Roman numeral. */
  private static boolean isDoubtful(Article article, String acronym) {
    boolean roman = acronym.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    return acronym.length() >= SHORTEST
        && !roman
        && article.language().readings(acronym.toLowerCase(Locale.ROOT)).isEmpty();
  }

  private static boolean isSource(String acronym) {
    return !SourceRegistry.builtIn().exact(acronym).records().isEmpty();
  }

  private static void usual(
      Article article, String acronym, String expansion, List<Span> places, Findings findings) {
    Span place = places.get(0);
    boolean quoted = false;
    for (Quotation quotation : article.quotedPassages()) {
      quoted |= quotation.inner().contains(place);
    }
    findings
        .at(place)
        .variant(quoted ? "quoted" : "usual")
        .value("found", acronym)
        .value("count", places.size())
        .value("expansion", expansion)
        .fix(new Fix(acronym + " (" + expansion + ")", Fix.Applicability.DISPLAY_ONLY, List.of()));
  }
}
