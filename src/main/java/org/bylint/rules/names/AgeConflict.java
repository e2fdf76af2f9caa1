package org.bylint.rules.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Name;
import org.bylint.analysis.Quotation;
import org.bylint.analysis.Sentence;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rules.names.LifeFact.Kind;

/**
 * One person with two ages, or with an age that the year of birth does not allow. A birthday may
 * not have been reached: from a year of birth follow two ages.
 */
final class AgeConflict implements Check {
  @Override
  public void check(Article article, Options options, Findings findings) {
    AgeWords words = new AgeWords(article.language());
    PersonWords persons = new PersonWords(article.language());
    Map<String, Integer> bearers = new HashMap<>();
    List<Name.Mention> mentions = new ArrayList<>();
    for (Name name : article.names()) {
      FullName.of(name, persons).ifPresent(f -> bearers.merge(f.surname(), 1, Integer::sum));
      if (name.kind() == Name.Kind.PERSON) {
        mentions.addAll(name.mentions());
      }
    }
    if (bearers.isEmpty()) {
      return;
    }
    LifeReader reader = new LifeReader(article, words, mentions);
    for (Name name : article.names()) {
      Optional<FullName> full = FullName.of(name, persons);
      if (full.isPresent()) {
        boolean alone = bearers.getOrDefault(full.get().surname(), 0) == 1;
        List<Name.Mention> own = full.get().own(name, alone);
        List<LifeFact> facts = reader.read(own, full.get().given());
        if (facts.size() > 1) {
          new Life(article, words, name.canonical(), facts, findings).compare();
        }
      }
    }
  }

  /** What the article says of one person's age. */
  private record Life(
      Article article, AgeWords words, String name, List<LifeFact> facts, Findings findings) {

    void compare() {
      List<LifeFact> ages = of(Kind.AGE);
      List<LifeFact> births = of(Kind.BIRTH);
      List<LifeFact> deaths = of(Kind.DEATH_AGE);
      differ(ages, "");
      differ(births, "births");
      differ(deaths, "deaths");
      if (!births.isEmpty()) {
        int now = article.published().map(LocalDate::getYear).orElse(0);
        ages.forEach(a -> fit(births.get(0), a, now, "birth"));
        deaths.forEach(d -> fit(births.get(0), d, d.year(), "death"));
      }
    }

    private List<LifeFact> of(Kind kind) {
      return facts.stream().filter(f -> f.kind() == kind && isPlain(f)).toList();
    }

    /** Not quoted; an age not of another time. */
    private boolean isPlain(LifeFact fact) {
      for (Quotation quotation : article.quotedPassages()) {
        if (quotation.inner().contains(fact.span())) {
          return false;
        }
      }
      return fact.kind() != Kind.AGE || !isOfAnotherTime(article.sentences().get(fact.sentence()));
    }

    private boolean isOfAnotherTime(Sentence sentence) {
      int now = article.published().map(LocalDate::getYear).orElse(0);
      for (DateMention date : article.dates()) {
        if (sentence.span().contains(date.span().start())
            && date.year().isPresent()
            && date.year().getAsInt() != now
            && facts.stream().noneMatch(f -> f.span().overlaps(date.span()))) {
          return true;
        }
      }
      return sentence.tokens().stream().anyMatch(t -> words.is(t, "then"));
    }

    private void differ(List<LifeFact> same, String variant) {
      for (int i = 1; i < same.size(); i++) {
        LifeFact first = same.get(0);
        LifeFact later = same.get(i);
        if (later.value() != first.value()) {
          findings
              .at(later.span())
              .variant(variant)
              .value("name", name)
              .value("found", later.value())
              .value("other", first.value())
              .related(first.span(), "other");
          return;
        }
      }
    }

    private void fit(LifeFact birth, LifeFact age, int year, String variant) {
      int high = year - birth.value();
      if (year == 0 || high < 0 || age.value() == high || age.value() == high - 1) {
        return;
      }
      findings
          .at(age.span())
          .variant(variant)
          .value("name", name)
          .value("found", age.value())
          .value("low", Math.max(0, high - 1))
          .value("high", high)
          .value("born", birth.value())
          .value("year", year)
          .related(birth.span(), "born");
    }
  }
}
