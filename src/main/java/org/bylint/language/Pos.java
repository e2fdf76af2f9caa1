package org.bylint.language;

/** Parts of speech, common to all languages. */
public enum Pos {
  NOUN,
  PROPER_NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  PRONOUN,
  DETERMINER,
  PREPOSITION,
  CONJUNCTION,
  NUMERAL,
  INTERJECTION,
  OTHER
}
