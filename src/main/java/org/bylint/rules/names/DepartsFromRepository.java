package org.bylint.rules.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.bylint.analysis.Article;
import org.bylint.analysis.HouseNames;
import org.bylint.language.Languages;
import org.bylint.rule.CorpusCheck;
import org.bylint.rule.CorpusFindings;
import org.bylint.rule.Findings;
import org.bylint.rule.Fix;
import org.bylint.rule.Options;
import org.bylint.rule.Scope;
import org.bylint.text.Folding;
import org.bylint.text.Span;

/** A name that an article spells otherwise than the rest of the repository. */
final class DepartsFromRepository implements CorpusCheck<RepositoryNames> {
  private final SpellingModels models;

  private final Map<HouseKey, HouseDepartures> houses = new ConcurrentHashMap<>();

  private record HouseKey(HouseNames names, String language) {}

  DepartsFromRepository(SpellingModels models) {
    this.models = models;
  }

  /** Compares with the house's names file, which tells what the repository writes. */
  @Override
  public void check(Article article, Options options, Findings findings) {
    if (article.houseNames().isEmpty()) {
      return;
    }
    String language = article.language().code();
    HouseDepartures house =
        houses.computeIfAbsent(
            new HouseKey(article.houseNames(), language),
            key -> new HouseDepartures(model(language), key.names));
    for (HouseDepartures.HouseDeparture d : house.find(article)) {
      findings
          .at(d.place())
          .variant(d.name().count() > 0 ? "house-counted" : "house")
          .value("found", d.found())
          .value("other", d.name().name())
          .value("count", d.name().count())
          .value("file", article.houseNames().file())
          .fix(fix(article, d));
    }
  }

  @Override
  public RepositoryNames collect(Article article, Options options) {
    return RepositoryNames.of(article, options.integer("minLength"));
  }

  @Override
  public RepositoryNames merge(RepositoryNames first, RepositoryNames second) {
    return first.add(second);
  }

  /** Each article by its own house's names. */
  @Override
  public void judge(RepositoryNames facts, Options options, CorpusFindings findings) {
    for (HouseNames house : facts.houses()) {
      facts
          .byLanguage()
          .forEach(
              (language, forms) ->
                  judge(facts, house, language, forms.values(), options, findings));
    }
  }

  private void judge(
      RepositoryNames facts,
      HouseNames house,
      String language,
      Collection<RepositoryName> forms,
      Options options,
      CorpusFindings findings) {
    int files = options.integer("files");
    Departures departures =
        new Departures(
            model(language), new HouseSpelling(house, language), files, options.integer("ratio"));
    Onsets onsets = new Onsets(Languages.of(language));
    for (Departure departure : departures.find(forms)) {
      List<RepositoryName.Place> places =
          firstPlaces(departure).stream()
              .filter(p -> facts.houseNames(p.article()).equals(house))
              .toList();
      report(departure, places, files, facts, onsets, findings);
    }
  }

  private SpellingModel model(String language) {
    return models.of(Languages.of(language));
  }

  /** With the name beside it, where the repository has it often enough, else by itself. */
  private static void report(
      Departure departure,
      List<RepositoryName.Place> places,
      int files,
      RepositoryNames facts,
      Onsets onsets,
      CorpusFindings findings) {
    RepositoryName usual = departure.usual();
    Neighbour support = departure.support();
    boolean whole = support.articles() >= files;
    int count = whole ? support.count() : usual.count();
    int articles = whole ? support.articles() : usual.articles();
    RepositoryName.Place first = usual.places().get(0);
    for (RepositoryName.Place place : places) {
      findings
          .in(facts.path(place.article()))
          .at(place.occurrence().span())
          .variant(departure.kind() == Departure.Kind.ACCENTS ? "accents" : "")
          .value("found", whole ? departure.phrase() : departure.rare().form())
          .value("other", whole ? support.phrase() : usual.form())
          .value("count", count)
          .value("files", articles)
          .relatedIn(
              facts.path(first.article()),
              first.occurrence().span(),
              "other",
              "count",
              count,
              "files",
              articles)
          .fix(fix(departure, place.article(), onsets));
    }
  }

  /** One place for each article that has the rare form only. */
  private static List<RepositoryName.Place> firstPlaces(Departure departure) {
    List<RepositoryName.Place> first = new ArrayList<>();
    for (RepositoryName.Place place : departure.rare().places()) {
      boolean again = !first.isEmpty() && first.get(first.size() - 1).article() == place.article();
      if (!again && !departure.usual().standsIn(place.article())) {
        first.add(place);
      }
    }
    return first;
  }

  /** Everywhere in the article where the name stands so, outside quotations. */
  private static Fix fix(Article article, HouseDepartures.HouseDeparture departure) {
    Spelling right = new Spelling(departure.right(), Folding.fold(departure.right()));
    Junction junction = new Junction(article, right);
    List<Fix.Edit> edits = new ArrayList<>();
    for (Span place : departure.places(article.document().text())) {
      if (Scope.mayBeCorrected(article, place)) {
        junction.edit(place, departure.right()).ifPresent(edits::add);
      }
    }
    boolean any = !edits.isEmpty();
    return new Fix(
        departure.right(), any ? Fix.Applicability.UNSAFE : Fix.Applicability.DISPLAY_ONLY, edits);
  }

  /** Everywhere in the article outside quotations; only shown where an elision would change. */
  private static Fix fix(Departure departure, int article, Onsets onsets) {
    String right = departure.usual().form();
    List<Fix.Edit> edits = new ArrayList<>();
    for (RepositoryName.Place place : departure.rare().places()) {
      if (place.article() == article && !place.occurrence().quoted()) {
        edits.add(new Fix.Edit(place.occurrence().span(), right));
      }
    }
    return edits.isEmpty() || !onsets.alike(departure.rare().form(), right)
        ? new Fix(right, Fix.Applicability.DISPLAY_ONLY, List.of())
        : new Fix(right, Fix.Applicability.UNSAFE, edits);
  }
}
