package org.bylint.language;

/**
 * One dictionary reading of a word.
 *
 * @param lemma the dictionary form
 * @param morphology part of speech and inflection
 */
public record Reading(String lemma, Morphology morphology) {}
