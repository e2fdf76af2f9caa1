package org.bylint.analysis;

import java.util.List;
import org.bylint.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person, place or organisation with all its mentions.
 *
 * @param canonical its fullest form in the article
 * @param kind what it is
 * @param mentions in the order of the text
 * @param functions what a person is introduced as, in the order of the text
 * @param byFunction where the article means the person by the function alone (« le porte-parole »)
 */
public record Name(
    String canonical,
    Kind kind,
    List<Mention> mentions,
    List<Function> functions,
    List<Mention> byFunction) {
  public Name {
    mentions = List.copyOf(mentions);
    functions = List.copyOf(functions);
    byFunction = List.copyOf(byFunction);
  }

  /** By hand: what a record makes of it would look at every mention, and costs at every start. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Name name
            && canonical.equals(name.canonical)
            && kind == name.kind
            && mentions.equals(name.mentions)
            && functions.equals(name.functions)
            && byFunction.equals(name.byFunction));
  }

  @Override
  public int hashCode() {
    return canonical.hashCode();
  }

  /**
   * A function set before or after a name: « le porte-parole du Conseil, Untel ».
   *
   * @param span where it stands, from its noun on
   * @param text as written
   * @param sentence index of its sentence
   * @param head index of its noun in the sentence
   * @param from index of its first word in the sentence
   * @param to index after its last word
   */
  public record Function(Span span, String text, int sentence, int head, int from, int to) {}

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
