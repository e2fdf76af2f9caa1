package org.bylint.language;

import java.util.List;
import org.bylint.text.Span;

/**
 * A language: segmentation, morphology and lexicons. Implementations are immutable and shared by
 * all threads; whatever needs state is kept per thread inside.
 */
public interface Language {
  /** ISO 639-1 code, such as {@code fr}. */
  String code();

  /** Sentences of one block of the text, in order; white space between them belongs to none. */
  List<Span> sentences(String text, Span block);

  /**
   * Tokens of one sentence, in order: words, numbers, punctuation marks; white space is no token.
   * Elided words (l', d', qu', jusqu') are tokens of their own; a hyphenated word is one token,
   * save for inverted pronouns ({@code a-t-il} is three: a, -t-, il).
   */
  List<Token> tokens(String text, Span sentence);

  /** Dictionary readings of a word as written; readings of its lower-case form are included. */
  List<Reading> readings(String word);

  /**
   * Whether the word, as written, is in any of the language's word lists (dictionary, spelling
   * lists, multi-word lists), proper names included.
   */
  boolean knows(String word);

  /** A lexicon of the language by name; empty when the language has none of that name. */
  Lexicon lexicon(String name);

  /** Finds the entries of all phrase lexicons in one pass over a sentence. */
  List<PhraseHit> phrases(List<Token> tokens);
}
