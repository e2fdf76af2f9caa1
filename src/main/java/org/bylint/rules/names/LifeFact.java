package org.bylint.rules.names;

import org.bylint.text.Span;

/**
 * What an article says of the age of a person at one place.
 *
 * @param kind what is said
 * @param span where
 * @param value years of age, or the year
 * @param year of the death to which a death age belongs; 0 where it is not known
 * @param sentence index of the sentence
 */
record LifeFact(Kind kind, Span span, int value, int year, int sentence) {
  /** What can be said of an age. */
  enum Kind {
    /** Present age: Louise Marchand, 42 ans. */
    AGE,
    /** Year of birth. */
    BIRTH,
    /** Age at death. */
    DEATH_AGE
  }
}
