package org.bylint.bench;

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
import org.bylint.input.Document;
import org.bylint.language.Language;

/**
 * An article whose layers are known, seen by rules that have not read it: what they share is made
 * again, so that it counts.
 */
record Reread(Article article, Map<Object, Object> made) implements Article {
  Reread(Article article) {
    this(article, new HashMap<>());
  }

  @Override
  public Document document() {
    return article.document();
  }

  @Override
  public Language language() {
    return article.language();
  }

  @Override
  public Optional<LocalDate> published() {
    return article.published();
  }

  @Override
  public List<Sentence> sentences() {
    return article.sentences();
  }

  @Override
  public List<Quotation> quotedPassages() {
    return article.quotedPassages();
  }

  @Override
  public List<Quotation> quotations() {
    return article.quotations();
  }

  @Override
  public List<Name> names() {
    return article.names();
  }

  @Override
  public List<Attribution> attributions() {
    return article.attributions();
  }

  @Override
  public List<Claim> claims() {
    return article.claims();
  }

  @Override
  public List<DateMention> dates() {
    return article.dates();
  }

  @Override
  public List<NumberMention> numbers() {
    return article.numbers();
  }

  @Override
  public List<Credit> credits() {
    return article.credits();
  }

  @Override
  public HouseNames houseNames() {
    return article.houseNames();
  }

  @Override
  public HouseTerms houseTerms() {
    return article.houseTerms();
  }

  @Override
  public Optional<EarlierVersion> earlier() {
    return article.earlier();
  }

  @Override
  public <T> T shared(Object key, Class<T> type, Supplier<T> make) {
    Object known = made.get(key);
    if (known == null) {
      known = make.get();
      made.put(key, known);
    }
    return type.cast(known);
  }
}
