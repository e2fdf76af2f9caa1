package org.bylint.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bylint.input.Document;
import org.bylint.language.Language;

/**
 * An article and all that bylint understands of it. Each layer is computed once, on first use, and
 * shared by all rules; a layer depends only on the document, the language and the layers before it.
 * One article is used by one thread.
 */
public interface Article {
  Document document();

  Language language();

  /** When it was or will be published: as the caller, the metadata or the dateline says. */
  Optional<LocalDate> published();

  /** Sentences in reading order, of every zone except code and furniture. */
  List<Sentence> sentences();

  /**
   * Quotations as their marks alone show them: kind and extent are known, the speaker is not.
   * Layers below {@link #quotations()} use this one.
   */
  List<Quotation> quotedPassages();

  /**
   * Quotations with their speakers, by where they begin; an outer one stands before those inside
   * it.
   */
  List<Quotation> quotations();

  /** Names by where they are first mentioned. */
  List<Name> names();

  /** Attributions by where their cue stands. */
  List<Attribution> attributions();

  /** One per sentence, in their order. */
  List<Claim> claims();

  /** Dates by where they stand. */
  List<DateMention> dates();

  /** Numbers by where they stand; dates are not numbers. */
  List<NumberMention> numbers();

  /** Credits by position, then by where they stand. */
  List<Credit> credits();

  /** The names as the house writes them; empty where it has no names file. */
  HouseNames houseNames();

  /** The words that the house avoids; empty where it has no terms file. */
  HouseTerms houseTerms();

  /** The version that this one takes the place of; known only where git is asked. */
  Optional<EarlierVersion> earlier();

  /**
   * What several rules need and no layer holds: made for the first that asks, and kept with the
   * article.
   *
   * @param key names it; one key stands for one value
   * @param type of the value
   */
  <T> T shared(Object key, Class<T> type, Supplier<T> make);
}
