package org.bylint.analysis.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bylint.analysis.Article;
import org.bylint.analysis.Attribution;
import org.bylint.analysis.Claim;
import org.bylint.analysis.Credit;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.EarlierVersion;
import org.bylint.analysis.HouseNames;
import org.bylint.analysis.HouseTerms;
import org.bylint.analysis.Name;
import org.bylint.analysis.NumberMention;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.attribution.AttributionFinder;
import org.bylint.analysis.attribution.ClaimFinder;
import org.bylint.analysis.credits.CreditFinder;
import org.bylint.analysis.dates.DateFinder;
import org.bylint.analysis.dates.PublicationDate;
import org.bylint.analysis.names.NameFinder;
import org.bylint.analysis.numbers.NumberFinder;
import org.bylint.analysis.quotation.QuotationFinder;
import org.bylint.analysis.sentence.SentenceSplitter;
import org.bylint.input.Document;
import org.bylint.language.Language;
import org.bylint.sources.SourceRegistry;

/** The facade over all layers; each finder sees the article and uses only the layers before it. */
final class AnalysedArticle implements Article {
  private final Document document;
  private final Language language;
  private final HouseNames houseNames;
  private final HouseTerms houseTerms;
  private final Layer<Optional<EarlierVersion>> earlier;
  private final Layer<Optional<LocalDate>> published;
  private final Layer<List<Sentence>> sentences;
  private final Layer<List<Quotation>> quotedPassages;
  private final Layer<List<Name>> names;
  private final Layer<AttributionFinder.Result> attributions;
  private final Layer<List<Claim>> claims;
  private final Layer<List<DateMention>> dates;
  private final Layer<List<NumberMention>> numbers;
  private final Layer<List<Credit>> credits;
  private final Map<Object, Object> shared = new HashMap<>();

  AnalysedArticle(
      Document document,
      Language language,
      Optional<LocalDate> known,
      SourceRegistry registry,
      HouseNames houseNames,
      HouseTerms houseTerms,
      Supplier<Optional<EarlierVersion>> earlier) {
    this.document = document;
    this.language = language;
    this.houseNames = houseNames;
    this.houseTerms = houseTerms;
    this.earlier = new Layer<>(earlier);
    published = new Layer<>(() -> PublicationDate.of(this).or(() -> known));
    sentences = new Layer<>(() -> SentenceSplitter.split(document, language));
    quotedPassages = new Layer<>(() -> QuotationFinder.find(this));
    names = new Layer<>(() -> NameFinder.find(this));
    attributions = new Layer<>(() -> AttributionFinder.find(this));
    claims = new Layer<>(() -> ClaimFinder.find(this));
    dates = new Layer<>(() -> DateFinder.find(this));
    numbers = new Layer<>(() -> NumberFinder.find(this));
    credits = new Layer<>(() -> CreditFinder.find(this, registry));
  }

  @Override
  public Document document() {
    return document;
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public Optional<LocalDate> published() {
    return published.get();
  }

  @Override
  public List<Sentence> sentences() {
    return sentences.get();
  }

  @Override
  public List<Quotation> quotedPassages() {
    return quotedPassages.get();
  }

  @Override
  public List<Quotation> quotations() {
    return attributions.get().quotations();
  }

  @Override
  public List<Name> names() {
    return names.get();
  }

  @Override
  public List<Attribution> attributions() {
    return attributions.get().attributions();
  }

  @Override
  public List<Claim> claims() {
    return claims.get();
  }

  @Override
  public List<DateMention> dates() {
    return dates.get();
  }

  @Override
  public List<NumberMention> numbers() {
    return numbers.get();
  }

  @Override
  public List<Credit> credits() {
    return credits.get();
  }

  @Override
  public HouseNames houseNames() {
    return houseNames;
  }

  @Override
  public HouseTerms houseTerms() {
    return houseTerms;
  }

  @Override
  public Optional<EarlierVersion> earlier() {
    return earlier.get();
  }

  @Override
  public <T> T shared(Object key, Class<T> type, Supplier<T> make) {
    Object known = shared.get(key);
    if (known == null) {
      known = make.get();
      shared.put(key, known);
    }
    return type.cast(known);
  }
}
