package org.bylint.rules.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.dates.FieldDate;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;

/** Dates of the metadata that contradict each other, the file name, the calendar or today. */
final class DateOrder implements Check {
  /** A file named after a day further away is named after what it tells, not after its own day. */
  private static final int OWN_DAYS = 400;

  /**
   * A field and the date that it gives.
   *
   * @param field as written
   * @param date what it says
   */
  private record Dated(Field field, FieldDate date) {
    String text() {
      return field.text().strip();
    }

    Place place() {
      return Place.source(field.source());
    }
  }

  @Override
  public void check(Article article, Options options, Findings findings) {
    if (article.document().metadata().isEmpty()) {
      return;
    }
    List<Dated> published = dates(article, Property.PUBLISHED, options, findings);
    List<Dated> modified = dates(article, Property.MODIFIED, options, findings);
    List<Dated> expires = dates(article, Property.EXPIRES, options, findings);
    if (published.isEmpty() || Status.isDraft(article)) {
      return;
    }
    Dated first = earliest(published);
    modified.forEach(change -> before(change, first, "", findings));
    expires.forEach(end -> before(end, first, "expires", findings));
    fileName(article, first, options, findings);
    today(options).ifPresent(today -> today(today, published, expires, findings));
  }

  private static List<Dated> dates(
      Article article, Property property, Options options, Findings findings) {
    List<Dated> dates = new ArrayList<>();
    for (Field field : article.document().metadata().fields()) {
      if (field.property() == property && field.values().size() == 1) {
        Optional<FieldDate> date = FieldDate.of(article, field.text());
        if (FieldDate.isImpossible(field.text())) {
          findings
              .at(Place.source(field.source()))
              .variant("impossible")
              .value("found", field.text().strip());
        } else if (date.isPresent()) {
          dates.add(new Dated(field, date.get()));
          if (options.flag("requireZone") && date.get().zone().isEmpty()) {
            findings
                .at(Place.source(field.source()))
                .variant("zone")
                .value("found", field.text().strip());
          }
        }
      }
    }
    return dates;
  }

  private static Dated earliest(List<Dated> dates) {
    Dated first = dates.get(0);
    for (Dated date : dates) {
      first = date.date().isBefore(first.date()) ? date : first;
    }
    return first;
  }

  private static void before(Dated later, Dated first, String variant, Findings findings) {
    if (later.date().isBefore(first.date())) {
      findings
          .at(later.place())
          .variant(variant)
          .value("found", later.text())
          .value("published", first.text())
          .related(first.place(), "published");
    }
  }

  /** 2019-11-13-slug.md, as Jekyll and others name posts, or a folder of that name. */
  private static void fileName(
      Article article, Dated published, Options options, Findings findings) {
    String[] parts = article.document().source().path().split("/", -1);
    String name = parts[parts.length - 1];
    boolean bundle = parts.length > 1 && (name.startsWith("index.") || name.startsWith("_index."));
    Optional<LocalDate> named = FieldDate.inName(bundle ? parts[parts.length - 2] : name);
    if (named.isEmpty()) {
      return;
    }
    long apart = Math.abs(named.get().toEpochDay() - published.date().day().toEpochDay());
    if (apart > options.integer("fileDays") && apart <= OWN_DAYS) {
      findings
          .at(published.place())
          .variant("file")
          .value("found", published.text())
          .value("named", named.get().toString());
    }
  }

  private static Optional<LocalDate> today(Options options) {
    return FieldDate.inName(options.text("today"));
  }

  private static void today(
      LocalDate today, List<Dated> published, List<Dated> expires, Findings findings) {
    for (Dated date : published) {
      if (date.date().day().isAfter(today)) {
        findings
            .at(date.place())
            .variant("future")
            .value("found", date.text())
            .value("today", today.toString());
        return;
      }
    }
    for (Dated date : expires) {
      if (date.date().day().isBefore(today)) {
        findings
            .at(date.place())
            .variant("expired")
            .value("found", date.text())
            .value("today", today.toString());
      }
    }
  }
}
