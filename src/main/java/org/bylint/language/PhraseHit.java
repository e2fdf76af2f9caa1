package org.bylint.language;

/**
 * An entry of a phrase lexicon found in a sentence.
 *
 * @param lexicon name of the lexicon
 * @param entry the entry
 * @param from index of its first token in the sentence
 * @param to index after its last token
 */
public record PhraseHit(String lexicon, Lexicon.Entry entry, int from, int to) {}
