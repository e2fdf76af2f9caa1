package org.bylint.rules.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.Credit;
import org.bylint.analysis.Credit.Position;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.dates.FieldDate;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.text.Span;

/** A dateline that is missing, badly spaced, or contradicts what the metadata say. */
final class DatelineCheck implements Check {

  @Override
  public void check(Article article, Options options, Findings findings) {
    Optional<Span> dateline = Opening.of(article);
    if (dateline.isEmpty()) {
      if (options.flag("required") && words(article) >= options.integer("minWords")) {
        findings.atArticle().variant("missing");
      }
      return;
    }
    form(article, dateline.get(), findings);
    date(article, dateline.get(), options, findings);
    agency(article, dateline.get(), findings);
  }

  private static int words(Article article) {
    int count = 0;
    for (Sentence sentence : article.sentences()) {
      count += sentence.zone().isProse() ? sentence.wordCount() : 0;
    }
    return count;
  }

  /** Jan. 1(Xinhua), PARIS,30 août, (AFP)-: a space is missing. */
  private static void form(Article article, Span dateline, Findings findings) {
    String text = article.document().text();
    String written = dateline.in(text);
    StringBuilder right = new StringBuilder(written.length() + 2);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char before = i == 0 ? ' ' : written.charAt(i - 1);
      boolean bracket = c == '(' && (Character.isLetterOrDigit(before) || before == '.');
      boolean comma = before == ',' && Character.isLetterOrDigit(c);
      boolean figures = Character.isDigit(c) && i > 1 && Character.isDigit(written.charAt(i - 2));
      right.append(bracket || (comma && !figures) ? " " : "").append(c);
    }
    boolean glued = dateline.end() < text.length() && text.charAt(dateline.end()) == '-';
    if (!right.toString().equals(written)) {
      findings
          .at(dateline)
          .variant("spacing")
          .value("found", written)
          .value("right", right)
          .suggest(right.toString());
    } else if (glued && written.endsWith(")")) {
      findings
          .at(dateline)
          .variant("spacing")
          .value("found", written + "-")
          .value("right", right + " -");
    }
  }

  private static void date(Article article, Span dateline, Options options, Findings findings) {
    Optional<Field> field = article.document().metadata().first(Property.PUBLISHED);
    Optional<LocalDate> published =
        field.flatMap(f -> FieldDate.of(article, f.text())).map(FieldDate::day);
    if (published.isEmpty()) {
      return;
    }
    for (DateMention date : article.dates()) {
      Optional<LocalDate> day = date.day().isPresent() ? date.from() : Optional.empty();
      if (dateline.contains(date.span()) && day.isPresent()) {
        long apart = Math.abs(day.get().toEpochDay() - published.get().toEpochDay());
        if (apart > options.integer("maxDays")) {
          findings
              .at(date.span())
              .variant("date")
              .value("found", date.text())
              .value("published", field.orElseThrow().text().strip())
              .related(Place.source(field.orElseThrow().source()), "metadata");
        }
        return;
      }
    }
  }

  private static void agency(Article article, Span dateline, Findings findings) {
    List<Credit> named =
        article.credits().stream().filter(c -> c.position() == Position.METADATA).toList();
    for (Credit credit : article.credits()) {
      boolean here =
          credit.position() == Position.DATELINE
              && credit.agency()
              && credit.status() == Credit.Status.KNOWN
              && dateline.contains(credit.place());
      if (here && !named.isEmpty() && named.stream().noneMatch(n -> n.mayName(credit))) {
        Credit other = named.get(0);
        Place place = other.inSource() ? Place.source(other.place()) : Place.text(other.place());
        findings
            .at(credit.place())
            .variant("agency")
            .value("found", credit.text())
            .value("other", other.text())
            .related(place, "metadata");
        return;
      }
    }
  }
}
