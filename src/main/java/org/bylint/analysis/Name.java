package org.bylint.analysis;

import java.util.List;
import org.bylint.text.Span;

/**
 * A person, place or organisation with all its mentions.
 *
 * @param canonical its fullest form in the article
 * @param kind what it is
 * @param mentions in the order of the text
 */
public record Name(String canonical, Kind kind, List<Mention> mentions) {
  public Name {
    mentions = List.copyOf(mentions);
  }

  /**
   * One mention.
   *
   * @param span where it stands in the text, without article or preposition
   * @param text as written
   * @param sentence index of its sentence
   */
  public record Mention(Span span, String text, int sentence) {}

  /** What a name names. */
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    ACRONYM,
    OTHER
  }
}
