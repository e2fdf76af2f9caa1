package org.bylint.rules.media;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bylint.analysis.Article;
import org.bylint.analysis.DateMention;
import org.bylint.analysis.Sentence;
import org.bylint.analysis.dates.FieldDate;
import org.bylint.input.Block;
import org.bylint.input.Metadata.Field;
import org.bylint.input.Metadata.Property;
import org.bylint.input.Zone;
import org.bylint.language.Lexicon;
import org.bylint.language.Morphology;
import org.bylint.language.Reading;
import org.bylint.language.Token;
import org.bylint.rule.Check;
import org.bylint.rule.Findings;
import org.bylint.rule.Options;
import org.bylint.rule.Place;
import org.bylint.rule.Scope;
import org.bylint.text.Span;

/** A picture cannot have been taken after the article with it was published or last changed. */
final class CaptionDate implements Check {
  private static final int LATEST_YEAR = 9999;

  @Override
  public void check(Article article, Options options, Findings findings) {
    Optional<LocalDate> last = last(article);
    if (last.isEmpty() || !hasCaption(article)) {
      return;
    }
    LocalDate limit = last.get().plusDays(options.integer("graceDays"));
    Lexicon words = article.language().lexicon("announcement-words");
    for (DateMention date : article.dates()) {
      boolean later = hasYear(date) && date.from().filter(d -> d.isAfter(limit)).isPresent();
      if (later
          && Scope.zoneOf(article, date.span()).equals(Optional.of(Zone.CAPTION))
          && !isAnnounced(article, date, words)) {
        report(article, date, last.get(), findings);
      }
    }
  }

  /** Publication, or the last change where that is later and known. */
  private static Optional<LocalDate> last(Article article) {
    Optional<LocalDate> modified =
        article
            .document()
            .metadata()
            .value(Property.MODIFIED)
            .flatMap(value -> FieldDate.of(article, value))
            .map(FieldDate::day);
    return article
        .published()
        .map(day -> modified.filter(changed -> changed.isAfter(day)).orElse(day));
  }

  private static boolean hasCaption(Article article) {
    for (Block block : article.document().blocks()) {
      if (block.zone() == Zone.CAPTION) {
        return true;
      }
    }
    return false;
  }

  /** A year that is written; a mere year is rather what the picture is about. */
  private static boolean hasYear(DateMention date) {
    return date.year().isPresent()
        && date.year().getAsInt() <= LATEST_YEAR
        && date.month().isPresent()
        && date.kind() != DateMention.Kind.RELATIVE;
  }

  /** Whether the caption speaks of what was still to come. */
  private static boolean isAnnounced(Article article, DateMention date, Lexicon words) {
    for (Sentence sentence : article.sentences()) {
      if (sentence.span().overlaps(date.span())) {
        return isAnnounced(sentence.tokens(), date.span(), words);
      }
    }
    return false;
  }

  /**
   * The day of a match or a conference (du 3 mai) is that of what is spoken of, not of the picture,
   * unless the caption says that it was taken then.
   */
  private static boolean isAnnounced(List<Token> tokens, Span date, Lexicon words) {
    boolean taken = false;
    boolean coming = false;
    boolean event = false;
    for (int i = 0; i < tokens.size(); i++) {
      Optional<Lexicon.Entry> entry = words.longest(tokens, i).map(Lexicon.Match::entry);
      taken |= entry.filter(e -> e.has("taken")).isPresent();
      coming |= entry.filter(e -> !e.has("taken") && !e.has("event")).isPresent();
      coming |= isFuture(tokens.get(i));
      boolean before = i + 1 < tokens.size() && tokens.get(i + 1).start() == date.start();
      event |= before && entry.filter(e -> e.has("event")).isPresent();
    }
    return coming || (event && !taken);
  }

  private static boolean isFuture(Token token) {
    for (Reading reading : token.readings()) {
      if (reading.morphology().mood() == Morphology.Mood.FUTURE) {
        return !Character.isUpperCase(token.form().charAt(0));
      }
    }
    return false;
  }

  private static void report(Article article, DateMention date, LocalDate last, Findings findings) {
    Findings.Draft draft =
        findings.at(date.span()).value("found", date.text()).value("last", last.toString());
    place(article).ifPresent(place -> draft.related(place, "last"));
  }

  /** Where the article says when it was published or changed. */
  private static Optional<Place> place(Article article) {
    Optional<Field> field =
        article
            .document()
            .metadata()
            .first(Property.MODIFIED)
            .or(() -> article.document().metadata().first(Property.PUBLISHED));
    return field.map(Field::source).map(Place::source);
  }
}
