package org.bylint.rules.terms;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseTerm;
import org.bylint.analysis.HouseTerms;
import org.bylint.analysis.Sentence;
import org.bylint.language.Language;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.RuleInfo;
import org.bylint.rule.Scope;
import org.bylint.rules.declarative.Case;
import org.bylint.rules.terms.TermForms.Form;
import org.bylint.text.Span;

/** A word that the house's terms file avoids: one finding for each entry, with all its places. */
final class House implements Check {
  /** Of each terms file, by language; made for the first article that needs it. */
  private final Map<HouseTerms, Map<String, TermTable>> tables = new ConcurrentHashMap<>();

  /** Where an avoided phrase stands, and as what. */
  private record Place(Span span, List<Token> avoided, List<Token> found, boolean begins) {}

  @Override
  public void check(Article article, Options options, Findings findings) {
    HouseTerms terms = article.houseTerms();
    if (terms.isEmpty()) {
      return;
    }
    Language language = article.language();
    TermTable table =
        tables
            .computeIfAbsent(terms, t -> new ConcurrentHashMap<>())
            .computeIfAbsent(language.code(), c -> new TermTable(terms.terms(), language));
    IdentityHashMap<HouseTerm, List<Place>> places = new IdentityHashMap<>();
    List<HouseTerm> found = new ArrayList<>(0);
    for (Sentence sentence : article.sentences()) {
      for (TermTable.Hit hit : table.find(sentence.tokens())) {
        HouseTerm term = hit.phrase().term();
        Place place = place(hit, sentence.tokens());
        if (holds(term, article, options.rule(), place)) {
          places
              .computeIfAbsent(
                  term,
                  t -> {
                    found.add(t);
                    return new ArrayList<>(1);
                  })
              .add(place);
        }
      }
    }
    for (HouseTerm term : found) {
      report(article, term, places.getOrDefault(term, List.of()), findings);
    }
  }

  private static Place place(TermTable.Hit hit, List<Token> tokens) {
    List<Token> found = tokens.subList(hit.from(), hit.to());
    Span span = new Span(found.get(0).start(), found.get(found.size() - 1).end());
    boolean begins = true;
    for (int i = 0; i < hit.from(); i++) {
      begins &= !tokens.get(i).isWord();
    }
    return new Place(span, hit.phrase().words(), found, begins);
  }

  /** In a zone of the entry, not inside a quotation, and not as the house writes it. */
  private static boolean holds(HouseTerm term, Article article, RuleInfo rule, Place place) {
    boolean zoned =
        term.zones().isEmpty()
            || Scope.zoneOf(article, place.span()).filter(term.zones()::contains).isPresent();
    return zoned
        && !isPreferred(term, place.span().in(article.document().text()), place.begins())
        && Scope.covers(rule, article, place.span());
  }

  /** Web is right for web where a sentence begins, and so is WEB in capitals. */
  private static boolean isPreferred(HouseTerm term, String found, boolean begins) {
    for (String preferred : term.prefer()) {
      boolean same =
          found.equals(preferred)
              || (begins && found.equals(Case.raised(preferred)))
              || (found.equalsIgnoreCase(preferred) && Case.isUpper(found));
      if (same) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      Article article, HouseTerm term, List<Place> places, Findings findings) {
    Place first = places.get(0);
    String found = first.span().in(article.document().text());
    String level =
        term.level().filter(l -> l != HouseTerm.Level.WARNING).map(House::key).orElse("");
    String variant =
        !term.prefer().isEmpty() ? level : level.isEmpty() ? "avoid" : "avoid-" + level;
    Findings.Draft draft =
        findings
            .at(first.span())
            .variant(variant)
            .value("found", found)
            .value("count", places.size())
            .value("file", article.houseTerms().file())
            .value("note", term.note().isEmpty() ? "" : " " + term.note());
    for (Place other : places.subList(1, places.size())) {
      draft.related(other.span(), "again");
    }
    TermForms forms = new TermForms(article.language());
    List<String> written = new ArrayList<>();
    for (String preferred : term.prefer()) {
      Fix fix = fix(article, term, preferred, places, forms);
      written.add(fix.text());
      draft.fix(fix);
    }
    draft.value("other", String.join(" / ", written));
  }

  private static String key(HouseTerm.Level level) {
    return level == HouseTerm.Level.ERROR ? "error" : "suggestion";
  }

  /** At every place; only shown where one of them would need other words around it. */
  private static Fix fix(
      Article article, HouseTerm term, String preferred, List<Place> places, TermForms forms) {
    String text = article.document().text();
    List<Fix.Edit> edits = new ArrayList<>();
    String shown = "";
    boolean fits = true;
    for (Place place : places) {
      Form form = forms.of(preferred, place.avoided(), place.found());
      String written = like(place, text, term, form.text());
      shown = shown.isEmpty() ? written : shown;
      Optional<Fix.Edit> edit =
          new Joint(article).edit(place.span(), written, form.gender()).filter(e -> form.fits());
      fits &= edit.isPresent();
      edit.ifPresent(edits::add);
    }
    return fits
        ? new Fix(shown, Fix.Applicability.UNSAFE, edits)
        : new Fix(shown, Fix.Applicability.DISPLAY_ONLY, List.of());
  }

  private static String like(Place place, String text, HouseTerm term, String preferred) {
    String found = place.span().in(text);
    if (term.exactCase()) {
      return place.begins() ? Case.raised(preferred) : preferred;
    }
    String avoided = place.avoided().get(0).form();
    return Case.like(found, avoided, preferred);
  }
}
